// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/evidencestore.h"
#include "filetext/filepreview.h"

#include <QImage>
#include <QObject>
#include <QThread>

#include <atomic>

namespace koshin {

/// Looks into files of evidence on a thread of its own: the window goes on meanwhile. Only what was asked for last is
/// answered; what came before it ends as soon as it can. Readers are loaded with the first file.
class FileLooker : public QObject
{
    Q_OBJECT

public:
    explicit FileLooker(QObject *parent);
    ~FileLooker() override;

    /// Opens a file; answered by `seen` or `failed`.
    void look(const EvidenceStore &store, const Evidence &record);
    /// A page of that file, counted from 0, so many pixels wide; answered by `painted`.
    void paint(int page, int width);
    /// Nothing is to be answered any more, and the file is let go.
    void leave();

Q_SIGNALS:
    void seen(const koshin::FileSight &look);
    void failed(const koshin::Error &error); ///< as of `koshin_open_preview`
    void painted(int page, const QImage &image);

private:
    void open(int run, const EvidenceStore &store, const Evidence &record);
    void answer(int run, const std::function<void()> &answer);

    std::unique_ptr<FilePreview> m_file; ///< what the thread alone touches
    std::atomic_int m_run = 0;           ///< the file that counts
    std::atomic_int m_painting = 0;      ///< the page of it that counts
    QThread m_thread;
    QObject m_hand; ///< lives on the thread
};

} // namespace koshin
