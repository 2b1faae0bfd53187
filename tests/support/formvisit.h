// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/fieldeditor.h"
#include "forms/formdialog.h"
#include "rules/pack/schemereader.h"
#include "session/session.h"
#include "support/fixtures.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QTest>
#include <QTimer>

// What tests do in the form of a record.

namespace koshin::test {

inline SchemeCatalogue rissOnly()
{
    QFile file(QStringLiteral(SOURCE_ROOT "/resources/schemes/jp.ipa.riss.json"));
    if (!file.open(QIODevice::ReadOnly)) return {};
    const auto reading = readScheme(file.readAll(), file.fileName());
    return {{u"jp.ipa.riss"_s, reading.scheme}};
}

/// A session on a ledger of its own.
struct Opened
{
    TemporaryLedger ledger;
    Session session;

    Opened() : session(ledger.another(), rissOnly(), ledger.clock()) { session.load(); }

    /// Opens a form by `open`, hands it to `visit`, and waits until it is closed.
    template<class Open, class Visit>
    auto inForm(Open open, Visit visit)
    {
        QTimer::singleShot(0, &session, [visit] {
            auto *dialog = qobject_cast<FormDialog *>(QApplication::activeModalWidget());
            if (!dialog) qFatal("no form was opened");
            visit(*dialog);
            if (dialog->isVisible()) dialog->reject();
        });
        return open();
    }
};

inline void press(FormDialog &dialog, const QString &name)
{
    dialog.findChild<QAbstractButton *>(name)->click();
}

inline void type(FormDialog &dialog, const QString &name, const QString &text)
{
    auto *editor = dialog.findChild<FieldEditor *>(name);
    if (!editor) qFatal("no editor %s", qPrintable(name));
    auto *line = editor->findChild<QLineEdit *>();
    line->selectAll();
    QTest::keyClicks(line, text);
    if (text.isEmpty()) QTest::keyClick(line, Qt::Key_Delete);
}

inline FieldEditor &editorIn(FormDialog &dialog, const QString &name)
{
    auto *editor = dialog.findChild<FieldEditor *>(name);
    if (!editor) qFatal("no editor %s", qPrintable(name));
    return *editor;
}

inline void choose(FormDialog &dialog, const QString &name, const QJsonValue &value)
{
    auto *editor = dialog.findChild<FieldEditor *>(name);
    if (!editor) qFatal("no editor %s", qPrintable(name));
    editor->setValue(value);
    Q_EMIT editor->edited();
}

} // namespace koshin::test
