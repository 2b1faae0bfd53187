// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/workspace.h"

#include <QProgressDialog>

namespace koshin {

/// Shows the progress of long work in the window's thread and lets the person stop it. It appears
/// only when the work takes long; until then no key or click gets through, so that the work cannot
/// be started a second time from inside itself.
class WorkDialog : public QProgressDialog
{
    Q_OBJECT

public:
    WorkDialog(const QString &what, QWidget *parent);
    /// To be handed to the work; not to outlive the dialog.
    [[nodiscard]] Progress progress();
};

} // namespace koshin
