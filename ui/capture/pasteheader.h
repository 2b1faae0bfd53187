// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/tables/pastefields.h"

#include <QHeaderView>

class QAbstractItemView;
class QComboBox;

namespace koshin {

/// Headings of a pasted table. The choices of the fields stand in a strip of their own, which belongs above the
/// table: what lies inside a header is not there for screen readers.
class PasteHeader : public QHeaderView
{
    Q_OBJECT

public:
    /// The first `plain` sections have no choice.
    PasteHeader(RecordKind kind, int columns, int plain, QWidget *parent);

    void setMapping(const PasteMapping &mapping);
    [[nodiscard]] QComboBox *choice(int column) const { return m_choices.at(std::size_t(column)); }
    /// One choice above each column, as far as it is seen; its owner is the layout that it is put into.
    [[nodiscard]] QWidget *strip() const { return m_strip; }
    [[nodiscard]] QSize sizeHint() const override;
    /// What a column of the view needs to show heading, choice and the cells that are seen, in pixels.
    [[nodiscard]] int neededWidth(int section, const QAbstractItemView &view) const;
    /// Puts the choices above their columns.
    void place();

Q_SIGNALS:
    void fieldChosen(int column, const koshin::Maybe<koshin::PasteField> &field);
    /// A choice has the keyboard: its column is to be seen.
    void choiceFocused(int column);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void updateGeometries() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addChoice(int column);
    [[nodiscard]] QString shownHeading(int section) const;

    RecordKind m_kind;
    int m_plain;
    std::vector<PasteField> m_fields;
    QWidget *m_strip;
    std::vector<QComboBox *> m_choices;
};

} // namespace koshin
