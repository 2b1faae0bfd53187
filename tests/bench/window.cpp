// SPDX-License-Identifier: GPL-3.0-or-later
// What the window takes on a large ledger, beside an empty window of Qt in the same process and a
// bare query of SQLite on the same file: until data is shown, a key typed into a filter until the
// table is painted again, a page scrolled, memory.
//   koshin_window [records]      100000 when none is given; QT_QPA_PLATFORM=offscreen will do
#include "generator.h"
#include "measure.h"

#include "exchange/records/ledgerjson.h"
#include "filetext/readers.h"
#include "pagebase/page.h"
#include "parts/filelooker.h"
#include "support/taking.h"
#include "text/language.h"
#include "toolkit/recordview.h"
#include "toolkit/theme.h"
#include "window/mainwindow.h"

#include <QApplication>
#include <QBuffer>
#include <QComboBox>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QLineEdit>
#include <QPainter>
#include <QPdfWriter>
#include <QScrollBar>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <cstdio>
#include <cstdlib>

using namespace koshin;
using namespace Qt::StringLiterals;

namespace {

class FixedClock : public Clock
{
public:
    Timestamp now() const override { return Timestamp(std::chrono::sys_seconds(today().days())); }
    Date today() const override { return Date(2026, 11, 22); }
};

double residentMB()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly)) return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:")) return line.mid(6).trimmed().split(' ').first().toDouble() / 1024.0;
    }
    return 0;
}

void say(const char *what, double value, const char *unit, const char *aim)
{
    std::printf("%-44s %9.1f %-3s  %s\n", what, value, unit, aim);
    std::fflush(stdout);
}

void makeLedger(const QString &data, int records, const Clock &clock)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"ledger.json"_s));
    if (!file.open(QIODevice::WriteOnly) || !writeLedger(file, generateLedger({records, 120}))) std::exit(1);
    file.close();
    auto workspace = Workspace::open(data, clock);
    if (!workspace || !test::takeFile(**workspace, file.fileName())) std::exit(1);
}

double like(const QString &database, const char *needle)
{
    sqlite3 *db = nullptr;
    sqlite3_open_v2(database.toUtf8().constData(), &db, SQLITE_OPEN_READONLY, nullptr);
    const QByteArray sql = QByteArray("SELECT count(*) FROM practice WHERE title LIKE '%") + needle + "%'";
    const double ms = medianMs(5, [&] { sqlite3_exec(db, sql.constData(), nullptr, nullptr, nullptr); });
    sqlite3_close(db);
    return ms;
}

void measureTyping(RecordView &list, QLineEdit &filter, const char *what)
{
    std::vector<double> keys;
    for (const QString &typed : {u"監"_s, u"監査"_s, u"監査 2"_s, u"監査 20"_s, u"監査 202"_s, QString()}) {
        keys.push_back(medianMs(1, [&] {
            filter.setText(typed);
            list.viewport()->repaint();
        }));
    }
    std::ranges::sort(keys);
    say(what, keys[keys.size() / 2], "ms", "aim 50");
    say("  the slowest key", keys.back(), "ms", "");
}

// Pages of text, as an issuer's papers are.
QByteArray paper(int pages)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QPainter painter(&writer);
    for (int page = 0; page < pages; ++page) {
        if (page > 0) writer.newPage();
        for (int line = 0; line < 50; ++line)
            painter.drawText(0, (line + 1) * writer.height() / 51,
                             u"%1 修了証明書 certificate of completion %2"_s.arg(page).arg(line));
    }
    painter.end();
    return buffer.data();
}

// From a file being chosen until its page is there, beside the drawing alone.
void measurePreview(MainWindow &window)
{
    constexpr int width = 400;
    const QByteArray bytes = paper(20);
    auto file = window.session()->evidence().receive(bytes, u"paper.pdf"_s);
    if (!file || !window.session()->evidence().place(*file)) std::exit(1);
    FileLooker looker(nullptr);
    QEventLoop waiting;
    QObject::connect(&looker, &FileLooker::seen, [&] { looker.paint(0, width); });
    QObject::connect(&looker, &FileLooker::painted, &waiting, &QEventLoop::quit);
    const auto see = [&] {
        looker.look(window.session()->evidence(), file->record());
        waiting.exec();
    };
    say("the first page of evidence seen", medianMs(1, see), "ms", "aim 150");
    const double seen = medianMs(9, see);
    const double drawn = medianMs(9, [&] { (void)filetext::previewOf(bytes)->page(0, width, [] { return true; }); });
    say("a page of evidence seen", seen, "ms", "aim 150");
    say("  as many times as its drawing alone", seen / drawn, "", "aim 2");
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const int records = argc > 1 ? std::atoi(argv[1]) : 100'000;
    const QTemporaryDir folder;
    const FixedClock clock;
    const QString data = folder.filePath(u"data"_s);
    makeLedger(data, records, clock);
    theme::apply(application, theme::Look::Light);
    useLanguage(Language::Japanese);
    QMainWindow empty;
    empty.resize(1280, 800);
    empty.show();
    QApplication::processEvents();
    const double base = residentMB();

    WindowOptions options;
    options.dataFolder = data;
    options.clock = &clock;
    options.demo = true;
    QElapsedTimer timer;
    timer.start();
    MainWindow window(options);
    QEventLoop waiting;
    double painted = 0;
    QObject::connect(&window, &MainWindow::firstPainted, [&] { painted = double(timer.nsecsElapsed()) / 1e6; });
    QObject::connect(&window, &MainWindow::ready, &waiting, &QEventLoop::quit);
    window.show();
    waiting.exec();
    window.grab();
    std::printf("%d records\n", records);
    say("made and painted", painted, "ms", "");
    say("data usable", double(timer.nsecsElapsed()) / 1e6, "ms", "aim 500");

    for (const auto &[page, name] :
         {std::pair{u"practice"_s, u"practices"_s}, std::pair{u"training"_s, u"trainings"_s}}) {
        timer.restart();
        window.showPage(page);
        window.grab();
        say(qPrintable(u"page "_s + page), double(timer.nsecsElapsed()) / 1e6, "ms", "");
        auto &list = *window.currentPage()->findChild<RecordView *>(name);
        auto &filter = *window.currentPage()->findChild<QLineEdit *>(u"filter"_s);
        auto &grouping = *window.currentPage()->findChild<QComboBox *>(u"grouping"_s);
        measureTyping(list, filter, "a key in the filter, grouped as at first");
        grouping.setCurrentIndex(grouping.findData(QString()));
        measureTyping(list, filter, "a key in the filter, not grouped");
        say("  LIKE over the titles", like(data + u"/koshin.db"_s, "監査"), "ms", "");
        QScrollBar &bar = *list.verticalScrollBar();
        int at = 0;
        say("a page scrolled",
            medianMs(20,
                     [&] {
            bar.setValue(at += bar.pageStep());
            list.viewport()->repaint();
        }),
            "ms", "");
    }
    measurePreview(window);
    say("memory above the empty window", residentMB() - base, "MB", "aim 150");
    return 0;
}
