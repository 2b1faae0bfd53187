// SPDX-License-Identifier: GPL-3.0-or-later
// Every text that people read against resources/glossary.json: one name for one thing, one way of writing.
#include "support/program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

QJsonObject glossary()
{
    QFile file(QStringLiteral(SOURCE_ROOT "/resources/glossary.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

struct Said
{
    QString file;
    QString context;
    QString language; ///< `ja` or `en`
    QString text;
};

// Sources are English in every file; translations are in the language of the file.
void readTexts(const QString &path, std::vector<Said> &all)
{
    QFile file(path);
    QVERIFY2(file.open(QIODevice::ReadOnly), qUtf8Printable(path));
    const QString name = QFileInfo(path).fileName();
    const QString language = name.endsWith("_ja.ts"_L1) ? u"ja"_s : u"en"_s;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        if (xml.name() == u"name") context = xml.readElementText();
        else if (xml.name() == u"source") all.push_back({name, context, u"en"_s, xml.readElementText()});
        else if (xml.name() == u"translation" || xml.name() == u"numerusform")
            all.push_back({name, context, language, xml.readElementText(QXmlStreamReader::SkipChildElements)});
        if (xml.hasError()) QFAIL(qUtf8Printable(xml.errorString()));
    }
}

QRegularExpression finder(const QString &words, const QString &language)
{
    const QString exact = QRegularExpression::escape(words);
    return language == u"en"
               ? QRegularExpression(u"\\b"_s + exact + u"\\b"_s, QRegularExpression::CaseInsensitiveOption)
               : QRegularExpression(exact);
}

struct Rule
{
    QString language;
    QRegularExpression wrong;
    QStringList unless; ///< phrases in which the same letters mean something else
    QStringList except; ///< contexts that it does not hold for
    QString instead;

    [[nodiscard]] bool isBrokenBy(const Said &said) const
    {
        if (said.language != language || except.contains(said.context)) return false;
        QString text = said.text;
        for (const QString &phrase : unless) text.remove(phrase, Qt::CaseInsensitive);
        return wrong.match(text).hasMatch();
    }
};

QStringList strings(const QJsonValue &list)
{
    QStringList all;
    for (const QJsonValue &one : list.toArray()) all += one.toString();
    return all;
}

std::vector<Rule> rules()
{
    std::vector<Rule> all;
    const QJsonObject read = glossary();
    for (const QJsonValue &value : read[u"terms"_s].toArray()) {
        const QJsonObject term = value.toObject();
        for (const QString &language : {u"ja"_s, u"en"_s}) {
            for (const QString &wrong : strings(term[u"avoid"_s].toObject()[language])) {
                all.push_back({language, finder(wrong, language), strings(term[u"unless"_s].toObject()[language]),
                               strings(term[u"except"_s]), term[language].toString()});
            }
        }
    }
    for (const QJsonValue &value : read[u"writing"_s].toArray()) {
        const QJsonObject way = value.toObject();
        all.push_back({way[u"language"_s].toString(),
                       QRegularExpression(way[u"pattern"_s].toString()),
                       {},
                       {},
                       way[u"instead"_s].toString()});
    }
    return all;
}

} // namespace

class GlossaryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesEveryTermInBothLanguages()
    {
        const QJsonArray terms = glossary()[u"terms"_s].toArray();
        QVERIFY(terms.size() > 20);
        QStringList ids;
        for (const QJsonValue &value : terms) {
            const QJsonObject term = value.toObject();
            const QString id = term[u"id"_s].toString();
            QVERIFY2(!id.isEmpty() && !ids.contains(id), qUtf8Printable(id));
            ids += id;
            for (const QString &key : {u"ja"_s, u"en"_s, u"note"_s}) {
                QVERIFY2(!term[key].toString().isEmpty(), qUtf8Printable(id + u" lacks "_s + key));
            }
        }
        for (const Rule &rule : rules()) {
            QVERIFY2(rule.wrong.isValid() && !rule.instead.isEmpty(), qUtf8Printable(rule.wrong.pattern()));
        }
    }

    // A rule that its own term breaks could not be kept.
    void avoidsNoTermOfItsOwn()
    {
        const auto all = rules();
        for (const QJsonValue &value : glossary()[u"terms"_s].toArray()) {
            for (const QString &language : {u"ja"_s, u"en"_s}) {
                const QString term = value.toObject()[language].toString();
                for (const Rule &rule : all) {
                    QVERIFY2(!rule.isBrokenBy({{}, {}, language, term}),
                             qUtf8Printable(term + u" is avoided for "_s + rule.instead));
                }
            }
        }
    }

    void findsAWrongName_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("instead");
        QTest::newRow("Japanese") << u"ja"_s << u"安全期限を過ぎました。"_s << u"着手期限"_s;
        QTest::newRow("English") << u"en"_s << u"The Kind of file"_s << u"Type"_s;
        QTest::newRow("whole words only") << u"en"_s << u"mankind"_s << QString();
        QTest::newRow("innocent use") << u"ja"_s << u"根拠の種類：%1"_s << QString();
        QTest::newRow("both in one text") << u"ja"_s << u"根拠の種類と講習の種類"_s << u"種別"_s;
    }

    void findsAWrongName()
    {
        QFETCH(QString, language);
        QFETCH(QString, text);
        QFETCH(QString, instead);
        QString found;
        for (const Rule &rule : rules()) {
            if (rule.isBrokenBy({{}, {}, language, text})) found = rule.instead;
        }
        QCOMPARE(found, instead);
    }

    void everyTextUsesTheRightName()
    {
        std::vector<Said> texts;
        const QDir folder(QStringLiteral(SOURCE_ROOT "/resources/i18n"));
        for (const QString &file : folder.entryList({u"*.ts"_s})) readTexts(folder.filePath(file), texts);
        QVERIFY(texts.size() > 4000);
        const auto all = rules();
        QStringList faults;
        for (const Said &said : texts) {
            for (const Rule &rule : all) {
                if (rule.isBrokenBy(said))
                    faults += u"%1, %2: “%3” → %4"_s.arg(said.file, said.context, said.text, rule.instead);
            }
        }
        QVERIFY2(faults.isEmpty(), qUtf8Printable(faults.join(u'\n')));
    }
};

KOSHIN_TEST(GlossaryTest)
#include "tst_glossary.moc"
