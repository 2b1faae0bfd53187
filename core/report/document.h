// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>
#include <QStringList>

#include <utility>
#include <variant>
#include <vector>

namespace koshin::report {

// What a report says, as plain text in blocks, without any place on paper. Text is always literal:
// markup in it is shown as it was written.

struct Heading
{
    QString text;
    int level = 1; ///< 0 is the document's title
};

struct Paragraph
{
    enum class Style { Body, Strong, Small, Letter };
    QString text;
    Style style = Style::Body;
    int indent = 0;          ///< steps to the right
    bool isWithNext = false; ///< stays on one page with what follows
    bool isFlushRight = false;
};

/// A sentence in a frame that a reader must not miss.
struct Notice
{
    QString text;
    int indent = 0;
};

/// Labels with their values.
struct KeyValues
{
    std::vector<std::pair<QString, QString>> rows; ///< rows with an empty value are not shown
    int indent = 0;
};

/// Labels above their values, several side by side; an item with an empty value is not shown.
struct Facts
{
    std::vector<std::pair<QString, QString>> items;
    int columns = 4;
};

/// How something stands, as the colour beside it says; the words say it too.
enum class Tone { None, Good, Open, Waiting, Bad };

/// What was counted, as large numbers side by side.
struct Tally
{
    struct Entry
    {
        QString number;
        QString caption;
        QString note = {}; ///< in lines below it
    };
    std::vector<Entry> entries;
};

/// Bar charts side by side.
struct Charts
{
    struct Bar
    {
        QString label;
        QString value;
        double share = 0; ///< of the width there is, from 0 to 1
    };
    struct Chart
    {
        QString title;
        std::vector<Bar> bars;
    };
    std::vector<Chart> charts;
};

/// A table; its headings stand again on every page that it reaches, its rows stay whole.
struct Table
{
    struct Column
    {
        QString heading;
        double share = 1;     ///< of the width, in proportion to the others
        bool numbers = false; ///< set flush right
        bool isStrong = false;
    };
    std::vector<Column> columns;
    std::vector<QStringList> rows; ///< as many cells as columns
    std::vector<Tone> tones = {};  ///< of the rows; fewer than rows: the others have none
    std::vector<int> indents = {}; ///< of the rows' first cells, in steps; fewer: the others have none
};

/// What is filled in by hand: labels, each with a line to write on, or with what is known.
struct Blanks
{
    struct Line
    {
        QString label;
        QString value = {};
        int high = 1; ///< lines of room
    };
    std::vector<Line> lines;
};

/// A QR code, and beside it what it is for.
struct Code
{
    QString text;
    QStringList words; ///< in lines of their own
};

/// A picture, as large as there is room for.
struct Picture
{
    QImage image;
};

/// Pages of another file stand here; what follows begins on a page of its own.
struct ForeignPages
{
    QByteArray pdf; ///< as `withoutActions` gives it
    int pages = 0;
};

/// What follows begins on a page of its own.
struct NewPage
{
};

using Block = std::variant<Heading, Paragraph, Notice, KeyValues, Facts, Tally, Charts, Table, Blanks, Code, Picture,
                           ForeignPages, NewPage>;

struct Document
{
    QString title;   ///< of the file's properties
    QString header;  ///< at the top of every page
    QString program; ///< as in `Koshin 1.0.0`
    std::vector<Block> blocks;
};

/// Everything that the document says, piece by piece.
[[nodiscard]] QStringList textsOf(const Document &document);

} // namespace koshin::report
