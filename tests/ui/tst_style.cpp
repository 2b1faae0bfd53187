// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/program.h"
#include "support/samplewindow.h"
#include "text/language.h"
#include "text/linebreaks.h"
#include "toolkit/figurelink.h"
#include "toolkit/recordview.h"
#include "toolkit/roles.h"
#include "toolkit/rowdelegate.h"
#include "toolkit/statusmark.h"
#include "toolkit/strokes.h"
#include "toolkit/theme.h"
#include "toolkit/typeface.h"
#include "toolkit/widgets.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QStyleOptionComboBox>
#include <QStyleOptionFrame>
#include <QStyleOptionSlider>
#include <QTabBar>

using namespace Qt::StringLiterals;
using namespace koshin;

namespace {

QColor over(const QColor &colour, const QColor &ground)
{
    const double part = colour.alphaF();
    const auto blend = [part](int below, int above) { return int(below + (above - below) * part + 0.5); };
    return {blend(ground.red(), colour.red()), blend(ground.green(), colour.green()),
            blend(ground.blue(), colour.blue())};
}

const QScrollArea *areaAround(const QWidget &part)
{
    const QWidget *above = part.parentWidget();
    while (above && !qobject_cast<const QScrollArea *>(above)) above = above->parentWidget();
    return qobject_cast<const QScrollArea *>(above);
}

/// The rows of a picture, within the columns given, that differ from its ground.
struct Ink
{
    int top = -1;
    int bottom = -1;
    [[nodiscard]] int height() const { return top < 0 ? 0 : bottom - top + 1; }
};

Ink inkIn(const QImage &picture, const QRect &within)
{
    Ink ink;
    const QRgb ground = picture.pixel(within.topLeft());
    for (int y = within.top(); y <= within.bottom(); ++y) {
        for (int x = within.left(); x <= within.right(); ++x) {
            if (picture.pixel(x, y) == ground) continue;
            if (ink.top < 0) ink.top = y;
            ink.bottom = y;
        }
    }
    return ink;
}

/// How high the letters in a widget are, at the size it asks for and with ten pixels more.
template<class W>
std::pair<int, int> lettersIn(W &widget, int side)
{
    const auto height = [&](int more) {
        widget.resize(std::max(400, widget.sizeHint().width()), widget.sizeHint().height() + more);
        widget.setFixedSize(widget.size());
        const QImage picture = widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
        return inkIn(picture, picture.rect().adjusted(side, side, -side, -side)).height();
    };
    return {height(0), height(10)};
}

QStandardItemModel *rowsOf(const QString &words, QObject *parent)
{
    auto *model = new QStandardItemModel(3, 3, parent);
    model->setHorizontalHeaderLabels({words, words, words});
    for (int row = 0; row < 3; ++row) {
        model->setData(model->index(row, 0), words);
        model->setData(model->index(row, 0), words, SecondLineRole);
        model->setData(model->index(row, 1), words);
        model->setData(model->index(row, 1), int(Verdict::Met), VerdictRole);
        model->setData(model->index(row, 2), words, ButtonRole);
    }
    return model;
}

} // namespace

/// What is drawn: contrast, room for every letter, one margin.
class TestStyle : public QObject
{
    Q_OBJECT

    static void looks()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<theme::Look>("look");
        QTest::newRow("ja light") << Language::Japanese << theme::Look::Light;
        QTest::newRow("en dark") << Language::English << theme::Look::Dark;
    }
    static void take()
    {
        QFETCH(Language, language);
        QFETCH(theme::Look, look);
        useLanguage(language);
        theme::apply(*qApp, look);
    }

private Q_SLOTS:
    // No line ends inside a day or a short remark in brackets, nor before the last syllables; nothing is left out.
    void whatBelongsTogetherIsNotBroken()
    {
        const QChar joiner(0x2060);
        const QString en = u"Next: the fee, due 1 February 2027 (71 days left). 3 more."_s;
        QString held = text::heldTogether(en);
        QVERIFY(held.contains(u"1\u00a0February\u00a02027"_s) && held.contains(u"71\u00a0days\u00a0left"_s));
        QVERIFY(held.contains(u"3 more"_s) && held.contains(u"due 1"_s)); // here it may
        QCOMPARE(text::withoutJoiners(held), en);
        const QString ja = u"期限は2027年2月1日（あと71日）です。"_s;
        held = text::heldTogether(ja);
        const qsizetype day = held.indexOf(u'2');
        QCOMPARE(text::withoutJoiners(held.sliced(0, day)), u"期限は"_s);
        QVERIFY(held.startsWith(u"期\u2060限は"_s)); // nor inside a short word
        for (qsizetype i = day; i + 1 < held.size(); ++i) {
            const bool isDigits = held[i].isDigit() && held[i + 1].isDigit();
            const bool isJoined = held[i] == joiner || held[i + 1] == joiner;
            const bool isBetween = held[i] == u'）' || held[i] == u'日'; // what belongs together ends
            QVERIFY2(isDigits || isJoined || isBetween, qPrintable(held.sliced(i)));
        }
        QCOMPARE(text::withoutJoiners(held), ja);
        const QString words = u"次は「2027年の年会費」、根拠、30分です。情報処理安全確保支援士"_s;
        held = text::heldTogether(words);
        for (const QString &whole : {u"年会費"_s, u"根拠"_s, u"30分です。"_s}) {
            QString parts = whole;
            for (qsizetype i = whole.size() - 1; i > 0; --i) {
                if (!(whole[i].isDigit() && whole[i - 1].isDigit())) parts.insert(i, joiner);
            }
            QVERIFY2(held.contains(parts), qPrintable(whole));
        }
        QVERIFY(held.contains(u"情報処理"_s)); // too long to be held whole
        QCOMPARE(text::withoutJoiners(held), words);
        held = text::heldTogether(u"次はCISSPの「2027年の年会費」、期限は30分のオンライン講習"_s);
        for (const QString &word : {u"年\u2060会\u2060費"_s, u"期\u2060限"_s, u"オ\u2060ン\u2060ラ\u2060イ\u2060ン"_s})
            QVERIFY2(held.contains(word), qPrintable(held));
    }

    // Figures below one another stand in columns, also in a typeface whose 1 is narrower than its 0.
    void figuresAreOfOneWidth_data() { looks(); }
    void figuresAreOfOneWidth()
    {
        take();
        for (const auto size : {theme::Size::Body, theme::Size::Small}) {
            const QFont font = theme::font(size);
            const int wide = paint::lineWidth(font, u"2026-11-11"_s);
            QCOMPARE(paint::lineWidth(font, u"2026-09-09"_s), wide);
            QVERIFY(wide >= QFontMetrics(font).horizontalAdvance(u"2026-11-11"_s));
            QCOMPARE(paint::lineWidth(font, u"ISO 27001"_s), QFontMetrics(font).horizontalAdvance(u"ISO 27001"_s));
        }
    }

    // Every mark has a shape of its own: told apart without its colour.
    void noTwoMarksAreDrawnAlike()
    {
        std::vector<StatusMark> marks{StatusMark::urgent(),   StatusMark::advised(),  StatusMark::waiting(),
                                      StatusMark::unproven(), StatusMark::otherDay(), StatusMark::notice()};
        for (std::size_t i = 0; i < CodeNames<Verdict>::names.size(); ++i) {
            if (Verdict(i) != Verdict::Grace) marks.push_back(Verdict(i)); // drawn as what is provisional
        }
        std::vector<QImage> seen;
        for (const StatusMark mark : marks) {
            QImage image(16, 16, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            paint::mark(painter, image.rect(), mark, Qt::black);
            painter.end();
            QVERIFY2(std::ranges::find(seen, image) == seen.end(), qPrintable(QString::number(mark.number())));
            seen.push_back(image);
        }
    }

    void contrast_data() { looks(); }
    void contrast()
    {
        take();
        using theme::contrast;
        for (const auto ground : {theme::Ink::Ground, theme::Ink::Pane}) {
            const double edge = contrast(theme::colour(theme::Ink::Edge), theme::colour(ground));
            QVERIFY2(edge >= 3.0 && edge < 4.0, qPrintable(QString::number(edge)));
            const double hint = contrast(theme::colour(theme::Ink::Hint), theme::colour(ground));
            QVERIFY2(hint >= 4.5 && hint < 5.6, qPrintable(QString::number(hint)));
            QVERIFY(hint < contrast(theme::colour(theme::Ink::Muted), theme::colour(ground)));
        }
        QCOMPARE(QApplication::palette().color(QPalette::Shadow), theme::colour(theme::Ink::Edge));
        QCOMPARE(QApplication::palette().color(QPalette::PlaceholderText), theme::colour(theme::Ink::Hint));
        const QColor chosen = theme::selection();
        QVERIFY(contrast(chosen, theme::colour(theme::Ink::Pane)) >= 1.3);
        QVERIFY(contrast(theme::colour(theme::Ink::Accent), theme::colour(theme::Ink::Pane)) >= 3.0); // its bar
        QVERIFY(contrast(theme::lineOn(chosen), chosen) >= 1.2);
        for (const auto ink : {theme::Ink::Text, theme::Ink::Muted, theme::Ink::Accent})
            QVERIFY(contrast(theme::colour(ink), chosen) >= 4.5);
        for (std::size_t i = 0; i < CodeNames<Verdict>::names.size(); ++i) {
            const QColor edge = theme::faint(theme::colour(Verdict(i)), 0.5);
            QVERIFY2(contrast(over(edge, chosen), chosen) >= 1.4, qPrintable(codeName(Verdict(i))));
        }
    }

    void aLineHasRoomForItsLetters_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<double>("scale");
        for (const double scale : {1.0, 1.5, 2.0}) {
            QTest::addRow("ja %g", scale) << Language::Japanese << scale;
            QTest::addRow("en %g", scale) << Language::English << scale;
        }
    }
    void aLineHasRoomForItsLetters()
    {
        QFETCH(Language, language);
        QFETCH(double, scale);
        useLanguage(language);
        theme::apply(*qApp, theme::Look::Light);
        for (const auto size : {theme::Size::Headline, theme::Size::Title, theme::Size::Body, theme::Size::Small}) {
            for (const bool bold : {false, true}) {
                QFont font = theme::font(size);
                font.setBold(bold);
                const int room = theme::lineRoom(font).height();
                QImage picture(int(500 * scale), int((room + 40) * scale), QImage::Format_RGB32);
                picture.setDevicePixelRatio(scale);
                picture.fill(Qt::white);
                QPainter painter(&picture);
                painter.setFont(font);
                paint::line(painter, QRect(10, 20, 480, room), theme::farReaching());
                painter.end();
                const Ink ink = inkIn(picture, picture.rect());
                QVERIFY(ink.height() > 0);
                QVERIFY2(ink.top >= int(20 * scale) && ink.bottom < int((20 + room) * scale) + 1,
                         qPrintable(u"%1 pt: %2 to %3 of %4"_s.arg(font.pointSizeF())
                                        .arg(ink.top / scale - 20)
                                        .arg(ink.bottom / scale - 20)
                                        .arg(room)));
            }
        }
    }

    void noLetterIsCut_data() { looks(); }
    void noLetterIsCut()
    {
        take();
        const QString words = theme::farReaching();
        const auto whole = [](std::pair<int, int> heights) {
            return heights.first > 0 && heights.first == heights.second;
        };
        for (const auto size :
             {theme::Size::Headline, theme::Size::Title, theme::Size::Body, theme::Size::Section, theme::Size::Small}) {
            const std::unique_ptr<QLabel> label(plainLabel(words, size, theme::Ink::Text));
            label->setAlignment(Qt::AlignTop);
            QVERIFY2(whole(lettersIn(*label, 0)), qPrintable(QString::number(int(size))));
            FigureLink link(words, size);
            QVERIFY(whole(lettersIn(link, 0)));
        }
        const std::unique_ptr<QLabel> heading(partHeading(words));
        heading->setAlignment(Qt::AlignTop);
        QVERIFY(whole(lettersIn(*heading, 0)));
        Button button(words, Button::Look::Plain);
        QVERIFY(whole(lettersIn(button, 6)));
        QCheckBox check(words);
        QVERIFY(whole(lettersIn(check, 0)));
        QLineEdit line(words);
        QVERIFY(whole(lettersIn(line, 4)));
        QComboBox box;
        box.addItem(words);
        QVERIFY(whole(lettersIn(box, 4)));
        StatusChip chip;
        chip.setMark(Verdict::Met, words);
        chip.resize(chip.sizeHint());
        QVERIFY(chip.height() >= theme::lineRoom(theme::font(theme::Size::Small)).height() + 4);
    }

    /// In a list: heading, both lines of a row, chip and button stand clear of the sides of their cells.
    void noLetterOfAListIsCut_data() { looks(); }
    void noLetterOfAListIsCut()
    {
        take();
        RecordView view(u"list"_s, 44);
        view.setModel(rowsOf(theme::farReaching(), &view));
        view.setColumns(0, {});
        view.resize(900, 300);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QCOMPARE(view.header()->height() >= theme::lineRoom(view.header()->font()).height() + 4, true);
        const QImage picture = view.viewport()->grab().toImage().convertToFormat(QImage::Format_RGB32);
        for (int column = 0; column < 3; ++column) {
            const QRect cell = view.visualRect(view.model()->index(1, column));
            const Ink ink = inkIn(picture, cell.adjusted(4, 1, -4, -2));
            QVERIFY2(ink.top > cell.top() + 1 && ink.bottom < cell.bottom() - 2,
                     qPrintable(u"column %1: %2 to %3 in %4 to %5"_s.arg(column)
                                    .arg(ink.top)
                                    .arg(ink.bottom)
                                    .arg(cell.top())
                                    .arg(cell.bottom())));
        }
    }

    void englishHasAFontOfItsOwn()
    {
        const QFont system(u"DejaVu Sans"_s);
        QCOMPARE(theme::typeface(system, Language::English).families().first(), u"DejaVu Sans"_s);
        QVERIFY(theme::typeface(system, Language::Japanese).families().first() != u"DejaVu Sans"_s);
        useLanguage(Language::English);
        theme::apply(*qApp, theme::Look::Light);
        const QFontMetrics metrics(theme::font(theme::Size::Body));
        QVERIFY(metrics.horizontalAdvance(u"Å支援"_s) > 0);
        QVERIFY(!QFontInfo(theme::font(theme::Size::Body)).family().startsWith(u"BIZ"_s));
    }

    void fieldsKeepTheirTextFromTheirEdge()
    {
        QLineEdit line;
        line.resize(line.sizeHint());
        QStyleOptionFrame option;
        option.initFrom(&line);
        option.lineWidth = line.style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &option, &line);
        const QRect text = line.style()->subElementRect(QStyle::SE_LineEditContents, &option, &line);
        QCOMPARE(text.left() + 2, 8); // 2: the line's own
        QComboBox box;
        box.addItem(u"x"_s);
        box.resize(200, box.sizeHint().height());
        QCOMPARE(box.sizeHint().height(), line.sizeHint().height());
        QCOMPARE(Button(u"x"_s, Button::Look::Plain).sizeHint().height(), line.sizeHint().height());
        QStyleOptionComboBox choice;
        choice.initFrom(&box);
        choice.editable = false;
        const QRect word =
            box.style()->subControlRect(QStyle::CC_ComboBox, &choice, QStyle::SC_ComboBoxEditField, &box);
        QCOMPARE(word.left() + 1, 8); // 1: the word's own
    }

    void scrollBarsLieOverTheMargin()
    {
        RecordView view(u"list"_s);
        auto *model = new QStandardItemModel(200, 1, &view);
        view.setModel(model);
        view.setColumns(0, {});
        view.resize(400, 200);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        const QScrollBar &bar = *view.verticalScrollBar();
        QVERIFY(bar.isVisible());
        QCOMPARE(view.viewport()->width(), view.width() - 2 * view.frameWidth());
        QStyleOptionSlider option;
        option.initFrom(&bar);
        option.orientation = Qt::Vertical;
        option.maximum = bar.maximum();
        option.pageStep = bar.pageStep();
        const auto part = [&](QStyle::SubControl sub) {
            return bar.style()->subControlRect(QStyle::CC_ScrollBar, &option, sub, &bar);
        };
        QVERIFY(part(QStyle::SC_ScrollBarAddLine).isEmpty());
        QVERIFY(part(QStyle::SC_ScrollBarSubLine).isEmpty());
        QVERIFY(part(QStyle::SC_ScrollBarSlider).height() >= 32);
        const int groove = bar.mapTo(&view, part(QStyle::SC_ScrollBarGroove).topLeft()).y();
        QCOMPARE(groove, view.viewport()->y()); // below the headings
    }

    /// Nothing that a page or form holds lies under the bar at its side.
    void scrollBarsLeaveContentsFree()
    {
        theme::apply(*qApp, theme::Look::Light);
        const test::SampleWindow opened;
        opened.window->resize(1280, 420);
        QStringList faults;
        const auto look = [&](const QString &name, const QWidget &whole) {
            for (const auto *area : whole.findChildren<QScrollArea *>()) {
                const QScrollBar *bar = area->verticalScrollBar();
                if (!area->isVisible() || !bar->isVisible() || !area->widget()) continue;
                for (const QWidget *part : area->widget()->findChildren<QWidget *>()) {
                    const bool seen = qobject_cast<const QAbstractButton *>(part) || qobject_cast<const QFrame *>(part)
                                      || qobject_cast<const QComboBox *>(part);
                    if (!seen || !part->isVisible() || areaAround(*part) != area) continue;
                    const int right = part->mapTo(area, QPoint()).x() + part->width();
                    const int thumb = bar->mapTo(area, QPoint()).x() + bar->width() - 6; // as wide as it is held
                    if (right > thumb)
                        faults += u"%1: %2 to %3 of %4"_s.arg(name, part->objectName()).arg(right).arg(thumb);
                }
            }
        };
        for (const PageRow &row : pageTable()) {
            opened.show(row.id);
            look(row.id, *opened.window->currentPage());
        }
        opened.eachPart([&](const QString &name, QWidget &) { look(name, *opened.window->currentPage()); });
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void tabsTellWhichIsChosen_data() { looks(); }
    void tabsTellWhichIsChosen()
    {
        take();
        QTabBar tabs;
        tabs.addTab(u"one"_s);
        tabs.addTab(u"two"_s);
        tabs.setDrawBase(false);
        tabs.resize(tabs.sizeHint());
        const auto below = [&](int tab) {
            const QImage picture = tabs.grab().toImage();
            return picture.pixelColor(tabs.tabRect(tab).left() + 8, tabs.tabRect(tab).bottom());
        };
        QCOMPARE(below(0), theme::colour(theme::Ink::Accent));
        QVERIFY(below(1) != theme::colour(theme::Ink::Accent));
        const QRect second = tabs.tabRect(1);
        tabs.setCurrentIndex(1);
        QCOMPARE(tabs.tabRect(1), second); // nothing moves
        QCOMPARE(below(1), theme::colour(theme::Ink::Accent));
    }

    /// Heads, lists and cards of every page, with the bars beside them, begin and end at one margin.
    void onePageHasOneMargin_data() { looks(); }
    void onePageHasOneMargin()
    {
        take();
        const test::SampleWindow opened;
        QStringList faults;
        for (const PageRow &row : pageTable()) {
            opened.show(row.id);
            QWidget &page = *opened.window->currentPage();
            int left = page.width();
            int right = 0;
            const auto take = [&](const QWidget *part) {
                if (!part->isVisible()) return;
                const int x = part->mapTo(&page, QPoint()).x();
                left = std::min(left, x);
                right = std::max(right, x + part->width());
            };
            for (const auto *part : page.findChildren<RecordView *>()) take(part);
            for (const auto *part : page.findChildren<Card *>()) take(part);
            for (const auto *part : page.findChildren<Button *>()) take(part);
            for (const auto *bar : page.findChildren<QScrollBar *>()) take(bar); // beside what scrolls
            if (right == 0) continue;
            if (left != 20 || right != page.width() - 20)
                faults += u"%1: %2 to %3 of %4"_s.arg(row.id).arg(left).arg(right).arg(page.width());
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }
};

KOSHIN_TEST(TestStyle)
#include "tst_style.moc"
