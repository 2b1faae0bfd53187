// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/printerchoice.h"

#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>

using namespace Qt::StringLiterals;

void koshin_choose_printer(QWidget *parent, int pages, koshin::Result<std::unique_ptr<QPagedPaintDevice>> *chosen)
{
    if (QPrinterInfo::availablePrinterNames().isEmpty()) {
        *chosen = koshin::failure(koshin::ErrorCode::NoPrinter);
        return;
    }
    auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(u"Koshin"_s); // others read the names of jobs
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setFullPage(true); // the pages have margins of their own
    printer->setFromTo(1, pages);
    QPrintDialog dialog(printer.get(), parent);
    dialog.setMinMax(1, pages);
    dialog.setOption(QAbstractPrintDialog::PrintToFile, false); // saving keeps other people's files
    if (dialog.exec() == QDialog::Accepted) *chosen = std::move(printer);
    else *chosen = std::unique_ptr<QPagedPaintDevice>();
}
