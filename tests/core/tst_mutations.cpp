// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/records/ledgerjson.h"
#include "rules/pack/schemereader.h"
#include "support/program.h"

#include <QFile>
#include <QTest>

#include <random>

using namespace koshin;
using namespace Qt::StringLiterals;

namespace {

constexpr int mutations = 2'000; // of each file

QByteArray contents(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) qFatal("no %s", qPrintable(name));
    return file.readAll();
}

/// Damages a text in one to three of the ways in which files get damaged. Uses no distribution of
/// the standard library, whose numbers differ from one to the next.
class Vandal
{
public:
    explicit Vandal(quint32 seed) : m_random(seed) {}

    QByteArray damaged(QByteArray text)
    {
        for (std::size_t times = 1 + below(3); times > 0 && !text.isEmpty(); --times) {
            switch (below(6)) {
            case 0: flip(text); break;
            case 1: text.truncate(at(text)); break;
            case 2: repeatLine(text); break;
            case 3: dropLine(text); break;
            case 4: text.insert(at(text), token()); break;
            default: text.remove(at(text), qsizetype(1 + below(20)));
            }
        }
        return text;
    }

private:
    std::size_t below(std::size_t bound) { return m_random() % bound; }
    qsizetype at(const QByteArray &text) { return qsizetype(below(std::size_t(text.size()))); }

    void flip(QByteArray &text)
    {
        const qsizetype i = at(text);
        text[i] = char(text[i] ^ (1 << below(8)));
    }
    QByteArray token()
    {
        static const QByteArrayList all{"[",
                                        "{",
                                        "]",
                                        "}",
                                        "\"",
                                        ",",
                                        ":",
                                        "null",
                                        "-1",
                                        "1e999",
                                        "99999999999999999999",
                                        "\\ud800",
                                        QByteArray(1, '\0'),
                                        "\xff",
                                        "\"0000-00-00\"",
                                        "\"9999-12-31\"",
                                        QByteArray(300, '[')};
        return all[qsizetype(below(std::size_t(all.size())))];
    }
    void repeatLine(QByteArray &text)
    {
        const auto [from, size] = line(text);
        text.insert(from, text.mid(from, size));
    }
    void dropLine(QByteArray &text)
    {
        const auto [from, size] = line(text);
        text.remove(from, size);
    }
    std::pair<qsizetype, qsizetype> line(const QByteArray &text)
    {
        const qsizetype inside = at(text);
        const qsizetype from = text.lastIndexOf('\n', inside) + 1;
        const qsizetype end = text.indexOf('\n', from);
        return {from, (end < 0 ? text.size() : end + 1) - from};
    }

    std::mt19937 m_random;
};

struct Count
{
    int accepted = 0;
    int refused = 0;
};

} // namespace

/// Whatever a file holds, the readers answer: with what is in it or with what is wrong and where.
class TestMutations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ledgers();
    void schemes();
};

void TestMutations::ledgers()
{
    const QByteArray whole = contents(QStringLiteral(TEST_DATA "/ledger-example.json"));
    QVERIFY(readLedger(whole));
    Vandal vandal(20261122);
    Count count;
    for (int i = 0; i < mutations; ++i) {
        const auto read = readLedger(vandal.damaged(whole), u"damaged.json"_s);
        ++(read ? count.accepted : count.refused);
        if (read) continue;
        QCOMPARE(read.error().where.file, u"damaged.json"_s);
        QVERIFY2(read.error().where.line > 0, qPrintable(QString::number(i)));
    }
    QVERIFY(count.accepted > 0); // damage inside a text is no fault of form
    QVERIFY(count.refused > mutations / 2);
}

void TestMutations::schemes()
{
    const QByteArray whole = contents(QStringLiteral(SOURCE_ROOT "/resources/schemes/jp.ipa.riss.json"));
    QVERIFY(readScheme(whole, u"riss.json"_s).scheme);
    Vandal vandal(20251001);
    Count count;
    for (int i = 0; i < mutations; ++i) {
        const auto read = readScheme(vandal.damaged(whole), u"damaged.json"_s);
        ++(read.scheme ? count.accepted : count.refused);
        QCOMPARE(read.scheme == nullptr, !read.faults.empty()); // one or the other
        for (const Error &fault : read.faults) QCOMPARE(fault.where.file, u"damaged.json"_s);
    }
    QVERIFY(count.accepted > 0);
    QVERIFY(count.refused > mutations / 2);
}

KOSHIN_TEST(TestMutations)
#include "tst_mutations.moc"
