// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/fieldeditor.h"

#include <QPointer>

class QAbstractScrollArea;
class QListView;
class QModelIndex;
class QStandardItemModel;

namespace koshin {

class Session;

/// A credential's scheme, chosen from a list that holds what is typed (text::schemeChoices), under the issuers. The
/// value is the scheme chosen last; what stands in the line beside that is only sought.
///
/// The keyboard: typing filters, Down goes into the list, Enter chooses, Escape closes the list, Tab goes on and
/// takes along the only scheme found.
class SchemeEditor : public FieldEditor
{
    Q_OBJECT

public:
    explicit SchemeEditor(Session &session, QWidget *parent = nullptr);
    ~SchemeEditor() override;
    [[nodiscard]] QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    void setLabel(const QString &label) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void openList(const QString &sought);
    void closeList();
    void makeList();
    void fill(const QString &sought);
    void addHeading(const QString &issuer);
    void placeList();
    void choose(const QModelIndex &row);
    void leave();
    void showScheme(const QString &scheme);
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] bool isSettled() const; ///< the line shows what is chosen
    [[nodiscard]] QString nameOf(const QString &scheme) const;
    [[nodiscard]] bool holds(const QWidget *widget) const;
    void pressedOn(const QWidget *widget);
    void lostKeyboard(Qt::FocusReason reason);
    bool lineKey(QKeyEvent *event);
    bool listKey(QKeyEvent *event);

    Session &m_session;
    QLineEdit *m_line;
    QStandardItemModel *m_rows;
    QListView *m_list = nullptr; ///< a part of the window, so that it lies over the fields below
    QPointer<QAbstractScrollArea> m_area;
    QString m_label;
    QString m_chosen; ///< id; empty: none
};

} // namespace koshin
