// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace koshin {

/// Cards below each other, each with a title and small print, that scroll where there is no room.
class CardScroll : public QScrollArea
{
    Q_OBJECT

public:
    explicit CardScroll(QWidget *parent = nullptr);

protected:
    /// The inside of a new card, below its title and remark.
    QVBoxLayout *addCard(const QString &title, const QString &remark);
    /// A small line above the cards that follow.
    void addRemark(const QString &words);
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }

private:
    QVBoxLayout *m_column;
};

} // namespace koshin
