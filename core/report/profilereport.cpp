// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/profilereport.h"

#include <QCoreApplication>

namespace koshin::report {

namespace {

struct ProfileReport
{
    Q_DECLARE_TR_FUNCTIONS(ProfileReport)
};

Table services(const text::ProfileSheet &sheet)
{
    Table table;
    table.columns = {{ProfileReport::tr("Topic"), 4}, {ProfileReport::tr("Price"), 3}, {ProfileReport::tr("Notes"), 4}};
    for (const auto &service : sheet.services) table.rows.push_back({service.theme, service.fee, service.note});
    return table;
}

Table work(const text::ProfileSheet &sheet)
{
    Table table;
    table.columns = {{ProfileReport::tr("Topic"), 5},
                     {ProfileReport::tr("Time"), 2, true},
                     {ProfileReport::tr("Days"), 1.5, true},
                     {ProfileReport::tr("Entries"), 1.5, true}};
    for (const auto &row : sheet.work) table.rows.push_back({row.theme, row.time, row.days, row.entries});
    return table;
}

} // namespace

Document profileContents(const text::ProfileSheet &sheet, const QString &programVersion)
{
    Document document;
    document.title = sheet.title;
    document.header = sheet.title;
    document.program = ProfileReport::tr("Koshin %1").arg(programVersion);
    std::vector<Block> &blocks = document.blocks;
    blocks.push_back(Heading{sheet.title, 0});
    blocks.push_back(KeyValues{sheet.facts});
    if (!sheet.services.empty()) {
        blocks.push_back(Heading{sheet.servicesHeading, 1});
        blocks.push_back(services(sheet));
    }
    blocks.push_back(Heading{sheet.figuresHeading, 1});
    blocks.push_back(work(sheet));
    for (const QString &sentence : sheet.backing) blocks.push_back(Paragraph{sentence});
    blocks.push_back(Paragraph{sheet.sharing, Paragraph::Style::Small});
    blocks.push_back(Paragraph{sheet.remark, Paragraph::Style::Small});
    return document;
}

} // namespace koshin::report
