// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/groupeditor.h"

#include <QJsonArray>

namespace koshin {

/// The renewal that is being recorded, as the last of a credential's: those before it stay as they are.
class RenewalEditor : public GroupEditor
{
    Q_OBJECT

public:
    /// `before`: how many renewals were recorded earlier.
    explicit RenewalEditor(int before, QWidget *parent = nullptr);
    [[nodiscard]] QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;

private:
    int m_before;
    QJsonArray m_earlier;
};

} // namespace koshin
