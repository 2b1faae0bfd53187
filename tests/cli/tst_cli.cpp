// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the transcripts in tests/data/cli: what a person types, and what they must get to see.
#include "cli/transcript.h"
#include "support/program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <linux/capability.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace koshin::tests;
using namespace Qt::StringLiterals;

namespace {

QByteArray contents(const QString &file)
{
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray("(no such file)");
}

// The value at a path of names and positions, as in `credentials.0.verdict`; `#` is the number of
// entries.
QString valueAt(const QByteArray &json, const QString &path)
{
    const auto document = QJsonDocument::fromJson(json);
    QJsonValue value = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    if (document.isNull()) return u"(no JSON)"_s;
    for (const QString &part : path.split(u'.')) {
        if (part == u"#"_s) value = int(value.toArray().size());
        else if (value.isArray()) value = value.toArray().at(part.toInt());
        else value = value.toObject().value(part);
    }
    if (value.isUndefined()) return u"(absent)"_s;
    if (value.isString()) return value.toString();
    QByteArray text = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(text.sliced(1, text.size() - 2));
}

/// Plays one case in a folder of its own; the first thing that is not as written is the fault.
class Player
{
public:
    Player()
    {
        m_names.insert(u"dir"_s, m_folder.path());
        m_names.insert(u"data"_s, m_folder.filePath(u"koshin"_s));
        m_names.insert(u"tests"_s, QStringLiteral(TEST_DATA));
        m_names.insert(u"root"_s, QStringLiteral(SOURCE_ROOT));
    }

    ~Player()
    {
        if (m_locked) chmod(QFile::encodeName(m_names[u"data"_s]).constData(), 0700);
    }
    Q_DISABLE_COPY_MOVE(Player)

    QString play(const Transcript &transcript)
    {
        for (const Step &step : transcript.steps) {
            const QString fault = take(step);
            if (!fault.isEmpty()) return told(step, fault);
        }
        const QString left = statusFault();
        return left.isEmpty() ? left : told(transcript.steps.back(), left);
    }

private:
    QString take(const Step &step);
    QString run(const QString &arguments);
    QString statusFault() const;
    QString findLine(const QString &text, bool pattern);
    QString findError(const QString &text, bool pattern) const;
    QString compareJson(const QString &text) const;
    void lock();
    QString write(const QString &text) const;
    QString patch(const QString &text) const;
    QString alter(const QString &text) const;

    QString filled(QString text) const
    {
        for (auto it = m_names.begin(); it != m_names.end(); ++it) {
            text.replace(u'{' + it.key() + u'}', it.value());
        }
        return text;
    }
    QString told(const Step &step, const QString &fault) const
    {
        return u"line %1: %2\n--- command: %3\n--- output:\n%4--- errors:\n%5"_s.arg(
            QString::number(step.line), fault, m_command, QString::fromUtf8(m_output), m_errors);
    }

    QTemporaryDir m_folder;
    QMap<QString, QString> m_names;
    QMap<QString, QByteArray> m_kept;
    QString m_command;
    QByteArray m_output;
    QString m_errors;
    qsizetype m_at = 0; ///< first line of the output that is not matched yet
    bool m_locked = false;
    int m_status = 0;
    int m_expected = 0;
};

QString Player::take(const Step &step)
{
    const QString text = filled(step.text);
    switch (step.kind) {
    case StepKind::Run: return run(text);
    case StepKind::Exact: return findLine(text, false);
    case StepKind::Pattern: return findLine(text, true);
    case StepKind::Absent: return m_output.contains(text.toUtf8()) ? u"“%1” must not be there"_s.arg(text) : QString();
    case StepKind::Nothing: return m_output.isEmpty() ? QString() : u"there must be no output"_s;
    case StepKind::Error: return findError(text, false);
    case StepKind::ErrorPattern: return findError(text, true);
    case StepKind::Json: return compareJson(text);
    case StepKind::Exit: m_expected = text.toInt(); return {};
    case StepKind::Name: m_names.insert(text, QString::fromUtf8(m_output).trimmed()); return {};
    case StepKind::Write: return write(text);
    case StepKind::Patch: return patch(text);
    case StepKind::Alter: return alter(text);
    case StepKind::Lock: lock(); return {};
    case StepKind::Keep: m_kept.insert(text, contents(text)); return {};
    case StepKind::Same: return contents(text) == m_kept.value(text) ? QString() : u"“%1” has changed"_s.arg(text);
    }
    return u"unknown step"_s;
}

QString Player::run(const QString &arguments)
{
    QString before = statusFault();
    if (!before.isEmpty()) return before;
    m_command = u"koshin "_s + arguments;
    QProcess process;
    QProcessEnvironment environment;
    environment.insert(u"PATH"_s, qEnvironmentVariable("PATH"));
    environment.insert(u"HOME"_s, m_folder.path());
    environment.insert(u"XDG_DATA_HOME"_s, m_folder.path());
    environment.insert(u"TZ"_s, u"UTC"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s,
                       u"unix:path=/nonexistent"_s); // no bus of the person's is spoken to
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder.path());
    // Nothing is read-only to an administrator who may pass over file modes: then the program runs
    // without that right.
    if (m_locked && geteuid() == 0) {
        process.setChildProcessModifier([] {
            if (prctl(PR_CAPBSET_DROP, CAP_DAC_OVERRIDE, 0, 0, 0) != 0) _exit(99);
        });
    }
    process.start(QStringLiteral(KOSHIN_PROGRAM), QProcess::splitCommand(arguments));
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000)) return u"the program did not end: "_s + process.errorString();
    if (process.exitStatus() != QProcess::NormalExit) return u"the program crashed"_s;
    m_output = process.readAllStandardOutput();
    m_errors = QString::fromUtf8(process.readAllStandardError());
    m_at = 0;
    m_status = process.exitCode();
    m_expected = 0;
    return {};
}

QString Player::statusFault() const
{
    if (m_status == m_expected) return {};
    return u"it ended with %1 instead of %2"_s.arg(m_status).arg(m_expected);
}

bool fits(const QString &line, const QString &text, bool pattern)
{
    return pattern ? QRegularExpression(text).match(line).hasMatch() : line.trimmed() == text.trimmed();
}

QString Player::findLine(const QString &text, bool pattern)
{
    const QStringList lines = QString::fromUtf8(m_output).remove(u'\r').split(u'\n');
    for (qsizetype i = m_at; i < lines.size(); ++i) {
        if (!fits(lines[i], text, pattern)) continue;
        m_at = i + 1;
        return {};
    }
    return u"no line “%1”"_s.arg(text);
}

QString Player::findError(const QString &text, bool pattern) const
{
    for (const QString &line : m_errors.split(u'\n')) {
        if (fits(line, text, pattern)) return {};
    }
    return u"no line “%1” among the errors"_s.arg(text);
}

QString Player::compareJson(const QString &text) const
{
    const QString path = text.section(u" = "_s, 0, 0);
    const QString wanted = text.section(u" = "_s, 1);
    const QString found = valueAt(m_output, path);
    return found == wanted ? QString() : u"%1 is “%2”, not “%3”"_s.arg(path, found, wanted);
}

void Player::lock()
{
    m_locked = true;
    chmod(QFile::encodeName(m_folder.path()).constData(), 0755);
    chmod(QFile::encodeName(m_names[u"data"_s]).constData(), 0555);
    chmod(QFile::encodeName(m_names[u"data"_s] + u"/koshin.db"_s).constData(), 0444);
}

QString Player::write(const QString &text) const
{
    QFile file(m_folder.filePath(text.section(u'\n', 0, 0)));
    if (!QDir().mkpath(QFileInfo(file).path()) || !file.open(QIODevice::WriteOnly)) {
        return file.errorString();
    }
    file.write(text.section(u'\n', 1).toUtf8());
    return {};
}

QString Player::patch(const QString &text) const
{
    const QStringList parts = text.split(u' ');
    QFile file(parts.value(0));
    if (!file.open(QIODevice::ReadWrite) || !file.seek(parts.value(1).toInt())) {
        return file.errorString();
    }
    file.write(QByteArray::fromHex(parts.value(2).toLatin1()));
    return {};
}

QString Player::alter(const QString &text) const
{
    const QStringList parts = text.split(u' ');
    const QByteArray from = QByteArray::fromHex(parts.value(1).toLatin1());
    QByteArray all = contents(parts.value(0));
    if (from.isEmpty() || !all.contains(from)) return u"no such bytes"_s;
    all.replace(from, QByteArray::fromHex(parts.value(2).toLatin1()));
    QFile file(parts.value(0));
    return file.open(QIODevice::WriteOnly) && file.write(all) == all.size() ? QString() : file.errorString();
}

} // namespace

class TestCli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void transcripts_data();
    void transcripts();
};

void TestCli::transcripts_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("index");
    const QDir folder(QStringLiteral(TEST_DATA "/cli"));
    for (const QString &name : folder.entryList({u"*.txt"_s}, QDir::Files, QDir::Name)) {
        const auto cases = readTranscripts(QString::fromUtf8(contents(folder.filePath(name))));
        for (std::size_t i = 0; i < cases.size(); ++i) {
            const QString row = name.chopped(4) + u": "_s + cases[i].title;
            QTest::newRow(row.toUtf8().constData()) << folder.filePath(name) << int(i);
        }
    }
}

void TestCli::transcripts()
{
    QFETCH(QString, file);
    QFETCH(int, index);
    const auto cases = readTranscripts(QString::fromUtf8(contents(file)));
    const QString fault = Player().play(cases[std::size_t(index)]);
    if (!fault.isEmpty()) QFAIL(qUtf8Printable(fault));
}

KOSHIN_TEST(TestCli)
#include "tst_cli.moc"
