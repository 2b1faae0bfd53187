// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/document.h"

namespace koshin::report {

namespace {

class TextGatherer
{
public:
    void operator()(const Heading &heading) { texts += heading.text; }
    void operator()(const Paragraph &paragraph) { texts += paragraph.text; }
    void operator()(const Notice &notice) { texts += notice.text; }
    void operator()(const KeyValues &values)
    {
        for (const auto &[label, value] : values.rows) texts << label << value;
    }
    void operator()(const Facts &facts)
    {
        for (const auto &[label, value] : facts.items) texts << label << value;
    }
    void operator()(const Tally &tally)
    {
        for (const Tally::Entry &entry : tally.entries) texts << entry.number << entry.caption << entry.note;
    }
    void operator()(const Charts &charts)
    {
        for (const Charts::Chart &chart : charts.charts) {
            texts += chart.title;
            for (const Charts::Bar &bar : chart.bars) texts << bar.label << bar.value;
        }
    }
    void operator()(const Table &table)
    {
        for (const Table::Column &column : table.columns) texts += column.heading;
        for (const QStringList &row : table.rows) texts += row;
    }
    void operator()(const Blanks &blanks)
    {
        for (const Blanks::Line &line : blanks.lines) texts << line.label << line.value;
    }
    void operator()(const Code &code)
    {
        texts += code.text;
        texts += code.words;
    }
    void operator()(const Picture &) {}
    void operator()(const ForeignPages &) {}
    void operator()(const NewPage &) {}

    QStringList texts;
};

} // namespace

QStringList textsOf(const Document &document)
{
    TextGatherer all;
    all.texts = {document.title, document.header, document.program};
    for (const Block &block : document.blocks) std::visit(all, block);
    return all.texts;
}

} // namespace koshin::report
