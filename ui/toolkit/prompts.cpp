// SPDX-License-Identifier: GPL-3.0-or-later
#include "toolkit/prompts.h"

#include "printing/printerchoice.h"
#include "toolkit/ondemand.h"

#include <QFileDialog>
#include <QLibrary>
#include <QPagedPaintDevice>

using namespace Qt::StringLiterals;

namespace koshin {
namespace {

std::unique_ptr<Prompts> &current()
{
    static std::unique_ptr<Prompts> prompts = std::make_unique<Prompts>();
    return prompts;
}

} // namespace

QStringList Prompts::filesToOpen(QWidget *parent, const QString &title, const QString &filter, bool several)
{
    if (several) return QFileDialog::getOpenFileNames(parent, title, {}, filter);
    const QString file = QFileDialog::getOpenFileName(parent, title, {}, filter);
    return file.isEmpty() ? QStringList() : QStringList{file};
}

QString Prompts::fileToSave(QWidget *parent, const QString &title, const QString &suggested, const QStringList &filters,
                            QString &filter)
{
    return QFileDialog::getSaveFileName(parent, title, suggested, filters.join(u";;"_s), &filter);
}

Result<std::unique_ptr<QPagedPaintDevice>> Prompts::printer(QWidget *parent, int pages)
{
    QLibrary library;
    const auto choose =
        loadOnDemand(library, u"printing"_s)
            ? reinterpret_cast<decltype(&koshin_choose_printer)>(library.resolve("koshin_choose_printer"))
            : nullptr;
    if (!choose) return failure(ErrorCode::FileUnreadable, {library.fileName(), library.errorString()});
    Result<std::unique_ptr<QPagedPaintDevice>> chosen;
    choose(parent, pages, &chosen);
    return chosen;
}

Prompts &Prompts::inUse()
{
    return *current();
}

void Prompts::use(std::unique_ptr<Prompts> prompts)
{
    current() = prompts ? std::move(prompts) : std::make_unique<Prompts>();
}

} // namespace koshin
