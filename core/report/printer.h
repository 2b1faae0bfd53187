// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document.h"
#include "report/pdfpages.h"
#include "report/pieces.h"
#include "report/reportentry.h"
#include "report/typeface.h"

#include <QHash>

class QIODevice;

namespace koshin::report {

/// Lays a document out on A4 pages and paints them: as a PDF, or one by one.
class Printer
{
public:
    explicit Printer(Typeface &typeface) : m_typeface(typeface) {}

    /// Measures everything and breaks it into pages; the typeface then knows what it lacks. False if `goesOn`, asked
    /// again and again, answered so: nothing is laid out then.
    bool layOut(const Document &document, const GoesOn &goesOn = {});
    /// Of its own, without those of other files.
    [[nodiscard]] std::size_t pages() const { return m_pages.size(); }
    /// The pages of other files, in their order.
    [[nodiscard]] const std::vector<Insertion> &insertions() const { return m_insertions; }
    /// Of a page, in points.
    [[nodiscard]] static QSizeF paper();
    /// Paints a page, counted from 0, in units of layout.
    void paintPage(QPainter &painter, std::size_t page);
    /// Writes what was laid out as a PDF, with the pages of other files. The device is open for writing. Error:
    /// FileUnreadable, where these cannot be joined.
    [[nodiscard]] Result<> print(QIODevice &device);

private:
    struct Item
    {
        Row row;
        bool withNext = false; ///< must not end a page
        int tableHeading = -1; ///< item that stands above this one on a new page
        bool endsPage = false; ///< nothing comes below it
        int level = -1;        ///< of a heading that is bookmarked
        QString title = {};    ///< of that bookmark
        Insertion insertion = {};
        bool mayPart = false; ///< rather than leave much of a page empty
    };
    /// Lines of an item at a height of a page.
    struct Placed
    {
        std::size_t item;
        double top;
        int first;
        int end;
    };
    using Page = std::vector<Placed>;

    void add(const Heading &heading);
    void add(const Paragraph &paragraph);
    void add(const Notice &notice);
    void add(const KeyValues &values);
    void add(const Facts &facts);
    void add(const Tally &tally);
    void add(const Charts &charts);
    void addBars(const Charts &charts, std::size_t at);
    void add(const Table &table);
    void add(const Blanks &blanks);
    void add(const Code &code);
    void add(const Picture &picture);
    void add(const ForeignPages &pages);
    void add(const NewPage &page);
    [[nodiscard]] Row tableRow(const Table &table, const std::vector<double> &widths, const QStringList &cells,
                               bool heading, int indent = 0);
    [[nodiscard]] std::vector<double> columnWidths(const Table &table);
    [[nodiscard]] double widestWord(const QString &text, bool isStrong);
    [[nodiscard]] TextBox quietBox(const QString &text, double points, double left, double width);
    [[nodiscard]] TextBox box(const QString &text, const QFont &font, double left, double width,
                              Qt::Alignment alignment = Qt::AlignLeft);
    bool measure(const Document &document, const GoesOn &goesOn);
    void arrange();
    void place(std::size_t item);
    void placeInParts(std::size_t item);
    void newPage(std::size_t item);
    [[nodiscard]] double heightWithNext(std::size_t item) const;
    void paint(QIODevice &device);
    [[nodiscard]] int foreignPagesBefore(std::size_t page) const;

    Typeface &m_typeface;
    QString m_language;
    QString m_title;
    QString m_header;
    QString m_program;
    QHash<QString, double> m_words[2]; ///< how wide they are in a table, regular and strong
    std::vector<Item> m_items;
    std::vector<Page> m_pages;
    std::vector<Insertion> m_insertions;
    std::vector<Bookmark> m_bookmarks; ///< by pages of its own
    double m_top = 0;                  ///< of what comes next on the last page
};

} // namespace koshin::report
