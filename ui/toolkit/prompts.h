// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QStringList>

#include <memory>

class QPagedPaintDevice;
class QWidget;

namespace koshin {

/// Where the window asks for files. The desktop's own dialogs answer, or whoever stands in for the
/// person: a test that tells a story.
class Prompts
{
public:
    virtual ~Prompts() = default;

    /// Existing files; empty when left.
    [[nodiscard]] virtual QStringList filesToOpen(QWidget *parent, const QString &title, const QString &filter,
                                                  bool several);
    /// A file to write, perhaps there already; `filter` is the one chosen. Empty when left.
    [[nodiscard]] virtual QString fileToSave(QWidget *parent, const QString &title, const QString &suggested,
                                             const QStringList &filters, QString &filter);

    /// A printer for a document of so many pages, with what was chosen of them; null when left. Error: NoPrinter.
    [[nodiscard]] virtual Result<std::unique_ptr<QPagedPaintDevice>> printer(QWidget *parent, int pages);

    [[nodiscard]] static Prompts &inUse();
    /// Lets another one answer from now on; null gives back the desktop's dialogs.
    static void use(std::unique_ptr<Prompts> prompts);
};

} // namespace koshin
