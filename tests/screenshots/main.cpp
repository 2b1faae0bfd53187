// SPDX-License-Identifier: GPL-3.0-or-later
// koshin_screenshots FOLDER          writes a picture of every page and form into the folder
// koshin_screenshots --guide FOLDER  only those of the guide, which shows the pictures that were built into it
// koshin_screenshots --check FOLDER  makes them all, writes none, and compares the list of files
#include "smallpicture.h"
#include "support/openwindow.h"
#include "support/samplewindow.h"
#include "text/language.h"
#include "toolkit/accessible.h"

#include <QDir>
#include <QLabel>
#include <QRegularExpression>
#include <QScreen>
#include <QTemporaryDir>
#include <QWindow>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace koshin;

namespace {

using Take = std::function<void(const QString &name, const QImage &picture)>;

QRgb between(const QColor &a, const QColor &b, double part)
{
    const auto blend = [part](int from, int to) { return int(from + (to - from) * part + 0.5); };
    return qRgb(blend(a.red(), b.red()), blend(a.green(), b.green()), blend(a.blue(), b.blue()));
}

/// What the theme is made of, in the look in use, with the edges of the words in its chips.
QList<QRgb> themeColours()
{
    QList<QRgb> all;
    for (int i = 0; i <= int(theme::Ink::Hint); ++i) all += theme::colour(theme::Ink(i)).rgb();
    for (const QColor &colour :
         {theme::selection(), theme::hover(), theme::lineOn(theme::selection()), theme::trough()})
        all += colour.rgb();
    for (std::size_t i = 0; i < CodeNames<Verdict>::names.size(); ++i) {
        const auto verdict = Verdict(i);
        all += {theme::colour(verdict).rgb(), theme::textColour(verdict).rgb(), theme::ground(verdict).rgb()};
        for (const double part : {0.25, 0.5, 0.75})
            all += between(theme::ground(verdict), theme::textColour(verdict), part);
    }
    return all;
}

/// The first start: nothing is recorded yet.
void takeWelcome(const std::function<void(const QString &, QWidget &)> &take)
{
    const test::OpenWindow first;
    test::SampleWindow::settle();
    take(u"welcome"_s, *first.window);
}

/// The window as a screen at 200 % shows it: moved there where this platform has one.
QImage onFineScreen(QWidget &window)
{
    const QList<QScreen *> screens = QGuiApplication::screens();
    const auto fine = std::ranges::find_if(screens, [](const QScreen *s) { return s->devicePixelRatio() >= 2; });
    if (fine == screens.end()) return test::SampleWindow::twiceAsLarge(window);
    QScreen *before = window.screen();
    const auto moveTo = [&window](QScreen *screen) {
        window.windowHandle()->setScreen(screen);
        window.move(screen->geometry().topLeft());
        test::SampleWindow::settle();
    };
    moveTo(*fine);
    QImage picture = window.grab().toImage();
    picture.setDevicePixelRatio(1);
    moveTo(before);
    return picture;
}

QString suffixOf(Language language, theme::Look look)
{
    return u"-%1-%2.png"_s.arg(codeName(language), look == theme::Look::Dark ? u"dark"_s : u"light"_s);
}

/// All pictures in one language and look.
void takeAll(Language language, theme::Look look, const Take &take)
{
    const QString suffix = suffixOf(language, look);
    useLanguage(language);
    theme::apply(*qApp, look);
    QString place = u"/home/user/.local/share/koshin"_s;
    const auto takeWidget = [&](const QString &name, QWidget &widget) {
        for (auto *label : widget.findChildren<QLabel *>()) { // where a ledger of this run lies is no part of it
            static const QRegularExpression folder(QDir::tempPath() + u"/\\S+/ledger"_s);
            if (folder.match(label->text()).hasMatch()) label->setText(label->text().replace(folder, place));
        }
        take(name + suffix, test::SampleWindow::picture(widget));
    };
    takeWelcome(takeWidget);
    place = u"/tmp/koshin-sample"_s; // the sample lies apart from the ledger
    {
        const test::SampleWindow sample;
        for (const PageRow &row : pageTable()) {
            sample.show(row.id);
            takeWidget(row.id, *sample.window);
        }
        sample.eachPart([&](const QString &name, QWidget &part) {
            const QImage whole = test::SampleWindow::picture(part);
            // The guide shows it: of a whole window nobody could read the line.
            take(name + suffix,
                 name == u"quick-entry" ? whole.copy(test::SampleWindow::aroundQuickEntry(part)) : whole);
        });
        sample.eachForm(
            [&](const QString &name, QDialog &dialog) { take(u"form-"_s + name + suffix, dialog.grab().toImage()); });
        sample.eachMenu(takeWidget);
        sample.eachNarrow(takeWidget);
        for (int i = 0; i < 2; ++i) { // once it is narrow it can become narrower
            sample.window->resize(640, 400);
            sample.show(u"overview"_s);
        }
        take(u"double"_s + suffix, onFineScreen(*sample.window));
        sample.window->resize(1280, 800);
    }
}

void takeGuide(Language language, theme::Look look, const Take &take)
{
    useLanguage(language);
    theme::apply(*qApp, look);
    const test::SampleWindow sample;
    sample.seeHelp([&](const QString &name, QWidget &part) {
        take(name + suffixOf(language, look), test::SampleWindow::picture(part));
    });
}

void inEachLook(const std::function<void(Language, theme::Look)> &act)
{
    for (const auto language : {Language::Japanese, Language::English}) {
        for (const auto look : {theme::Look::Light, theme::Look::Dark}) act(language, look);
    }
}

void takeAll(const Take &take)
{
    inEachLook([&](Language language, theme::Look look) { takeAll(language, look, take); });
}

int complain(const QString &sentence)
{
    std::fprintf(stderr, "%s\n", qPrintable(sentence));
    return 1;
}

bool save(const QDir &folder, const QString &name, const QImage &picture)
{
    if (pictures::small(picture, themeColours()).save(folder.filePath(name), "PNG", 0)) return true;
    complain(u"cannot write "_s + name);
    return false;
}

int writeGuide(const QDir &folder)
{
    int failed = 0;
    inEachLook([&](Language language, theme::Look look) {
        takeGuide(language, look,
                  [&](const QString &name, const QImage &picture) { failed += save(folder, name, picture) ? 0 : 1; });
    });
    return failed > 0 ? 1 : 0;
}

/// Writes every picture and removes those of pages that are gone.
int write(const QDir &folder)
{
    int failed = 0;
    QStringList names;
    takeAll([&](const QString &name, const QImage &picture) {
        names += name;
        failed += save(folder, name, picture) ? 0 : 1;
    });
    for (const QString &old : folder.entryList({u"*.png"_s})) {
        if (!names.contains(old)) QFile::remove(folder.filePath(old));
    }
    std::printf("%d pictures\n", int(names.size()));
    return failed > 0 ? 1 : 0;
}

int check(const QDir &folder)
{
    int failed = 0;
    QStringList there = folder.entryList({u"*.png"_s});
    takeAll([&](const QString &name, const QImage &picture) {
        if (pictures::isBlank(picture)) failed += complain(u"blank: "_s + name);
        if (!there.removeOne(name))
            failed += complain(u"not in %1: %2 (build the target screenshots)"_s.arg(folder.path(), name));
    });
    for (const QString &name : there) failed += complain(u"of no page or form: "_s + name);
    return failed > 0 ? 1 : 0;
}

} // namespace

/// A screen with room beside the window, since on a small one menus would not lie where they open; and one at 200 %.
void useLargeScreen(const QTemporaryDir &folder)
{
    QFile screen(folder.filePath(u"screen.json"_s));
    if (!screen.open(QIODevice::WriteOnly)) return;
    const auto one = [](const char *name, int x, int ratio) {
        return QStringLiteral("{\"name\": \"%1\", \"x\": %2, \"y\": 0, \"width\": 1920, \"height\": 1200, "
                              "\"logicalDpi\": 96, \"logicalBaseDpi\": 96, \"dpr\": %3}")
            .arg(QLatin1String(name))
            .arg(x)
            .arg(ratio)
            .toUtf8();
    };
    screen.write("{\"screens\": [" + one("fine", 1920, 2) + "," + one("large", 0, 1) + "]}");
    if (qEnvironmentVariable("QT_QPA_PLATFORM") == "offscreen"_L1)
        qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + screen.fileName().toUtf8());
}

int main(int argc, char **argv)
{
    const QTemporaryDir folder;
    useLargeScreen(folder);
    QApplication application(argc, argv);
    QApplication::setCursorFlashTime(0);
    accessible::install();
    const QStringList arguments = QApplication::arguments().mid(1);
    if (arguments.isEmpty() || !QDir(arguments.last()).exists())
        return complain(u"koshin_screenshots [--guide | --check] FOLDER"_s);
    const QDir target(arguments.last());
    if (arguments.first() == u"--check") return check(target);
    return arguments.first() == u"--guide" ? writeGuide(target) : write(target);
}
