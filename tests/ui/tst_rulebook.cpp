// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/requirementspage.h"
#include "rulebook/rulemodel.h"
#include "rules/pack/schemereader.h"
#include "support/fixtures.h"
#include "support/program.h"
#include "text/language.h"
#include "toolkit/recordview.h"
#include "toolkit/theme.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QPushButton>
#include <QTabBar>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;
using namespace koshin;

/// The view of the rules themselves, for a holder of RISS and one of CISA.
class RulebookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void figuresWithTheirSources();
    void whatIsNotKnown();
    void whatAnEditionChanged();
    void anotherCredential();

private:
    struct Opened
    {
        explicit Opened(const QString &scheme)
        {
            session = std::make_unique<Session>(ledger.another(), readCatalogue({}).schemes, ledger.clock());
            session->load();
            Credential held;
            held.id = CredentialId(u"c"_s);
            held.scheme = SchemeId(scheme);
            held.startsOn = Date(2025, 10, 1);
            if (!session->perform(test::adding({held}))) qFatal("not accepted");
            page = std::make_unique<RequirementsPage>(*session, nullptr);
            page->resize(1100, 700);
            page->setView(RequirementsPage::View::Rules);
            page->show();
            tree = page->findChild<RecordView *>(u"rules"_s);
            view = page->findChild<QTabBar *>(u"rulesView"_s);
            editions = page->findChild<QComboBox *>(u"editions"_s);
        }

        // All that the tree says, a line for each row.
        QStringList lines() const
        {
            QStringList all;
            const std::function<void(const QModelIndex &)> walk = [&](const QModelIndex &parent) {
                const QAbstractItemModel &model = *tree->model();
                for (int row = 0; row < model.rowCount(parent); ++row) {
                    QStringList cells;
                    for (int column = 0; column < model.columnCount(parent); ++column) {
                        cells += model.index(row, column, parent).data().toString();
                    }
                    all += cells.join(u" | ");
                    walk(model.index(row, 0, parent));
                }
            };
            walk({});
            return all;
        }

        test::TemporaryLedger ledger;
        std::unique_ptr<Session> session;
        std::unique_ptr<RequirementsPage> page;
        RecordView *tree = nullptr;
        QTabBar *view = nullptr;
        QComboBox *editions = nullptr;
    };
};

void RulebookTest::initTestCase()
{
    theme::apply(*qApp, theme::Look::Light);
    useLanguage(Language::English);
}

// RISS: three years, lapsed without a renewal by law; choosing a row shows where it is written, as a link.
void RulebookTest::figuresWithTheirSources()
{
    const Opened opened(u"jp.ipa.riss"_s);
    QVERIFY(opened.tree && opened.view && opened.editions);
    const QStringList lines = opened.lines();
    QVERIFY2(lines.contains(u"Length of a term | 3 years | Inferred"_s), qPrintable(lines.join(u'\n')));
    QVERIFY(lines.contains(u"After the end | it lapses | Law"_s));
    QVERIFY(opened.editions->currentText().contains(u"applies to you"_s));
    opened.tree->setCurrentIndex(opened.tree->model()->index(0, 0, opened.tree->model()->index(0, 0)));
    const auto links = opened.page->findChildren<QPushButton *>(u"address"_s);
    QVERIFY(std::ranges::any_of(
        links, [](const QPushButton *b) { return b->isEnabled() && b->text().startsWith(u"https://"_s); }));
}

void RulebookTest::whatIsNotKnown()
{
    const Opened opened(u"com.offsec.oscp-plus"_s);
    opened.view->setCurrentIndex(2);
    const QStringList lines = opened.lines();
    const auto unknown =
        std::ranges::count_if(lines, [](const QString &line) { return line.contains(u"| not known |"_s); });
    QVERIFY(unknown > 0);
    QVERIFY(opened.view->tabText(2).endsWith(QString::number(unknown)));
}

// CISA from 2027: the new requirement, and that only so much of other work counts.
void RulebookTest::whatAnEditionChanged()
{
    const Opened opened(u"org.isaca.cisa"_s);
    opened.editions->setCurrentIndex(opened.editions->count() - 1);
    Q_EMIT opened.editions->activated(opened.editions->count() - 1);
    opened.view->setCurrentIndex(3);
    const QString said = opened.lines().join(u'\n');
    QVERIFY2(said.contains(u"Changes"_s) && said.contains(u"is new."_s), qPrintable(said));
}

void RulebookTest::anotherCredential()
{
    Opened opened(u"jp.ipa.riss"_s);
    Credential other;
    other.id = CredentialId(u"d"_s);
    other.scheme = SchemeId(u"org.isc2.cissp"_s);
    other.startsOn = Date(2024, 5, 1);
    QVERIFY(opened.session->perform(test::adding({other})));
    QComboBox *chooser = nullptr;
    for (QComboBox *box : opened.page->findChildren<QComboBox *>()) {
        if (box != opened.editions && box->findData(u"d"_s) >= 0) chooser = box;
    }
    QVERIFY(chooser);
    chooser->setCurrentIndex(chooser->findData(u"d"_s));
    Q_EMIT chooser->activated(chooser->currentIndex());
    QCOMPARE(opened.page->view(), RequirementsPage::View::Rules);
    QTRY_VERIFY(opened.lines().join(u'\n').contains(u"120"_s));
}

KOSHIN_TEST(RulebookTest)
#include "tst_rulebook.moc"
