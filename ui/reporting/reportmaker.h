// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/packing.h"
#include "report/reportentry.h"

#include <QImage>
#include <QObject>
#include <QThread>

#include <atomic>
#include <memory>

namespace koshin {

/// What is known of a report once it has been laid out.
struct MadeReport
{
    std::vector<TermSpan> terms; ///< that the credential's report can be of
    bool isWithoutTerm = false;  ///< the credential has none, or no rules are known
    bool isWithoutRecords = false;
    int pages = 0;
};

/// Makes reports on a thread of its own, from a source that nobody changes: the window goes on meanwhile. Only the
/// last one asked for counts; those before it fall silent.
class ReportMaker : public QObject
{
    Q_OBJECT

public:
    ReportMaker(ReportSource source, QObject *parent);
    ~ReportMaker() override;

    /// Answered by `made` or `failed`.
    void make(const ReportChoice &choice);
    /// A page of the report that was made, counted from 0, so many pixels wide; answered by `painted`.
    void paint(int page, int width);
    /// Writes that report; answered by `written`.
    void write(const Target &target);
    /// Writes it with its records and files as an evidence pack; answered by `packing` on the way and `packed` in the
    /// end.
    void pack(const Target &target);
    /// Ends what `pack` has begun, as Cancelled.
    void cancelPack() { m_isCancelled = true; }

Q_SIGNALS:
    void made(const koshin::MadeReport &report);
    void failed(const koshin::Error &error);
    void painted(int page, const QImage &image);
    /// On success the outcome is what the typeface lacks.
    void written(const koshin::Result<QStringList> &outcome);
    void packing(int percent);
    void packed(const koshin::Result<koshin::Packed> &outcome);

private:
    /// What the thread alone touches.
    struct Work
    {
        ReportSource source;
        ReportChoice choice; ///< of the pages
        std::unique_ptr<ReportPages> pages;
    };
    template<class Answer>
    void answer(int run, Answer answer);
    void makeAside(int run, const ReportChoice &choice);
    [[nodiscard]] Result<Packed> packAside(int run, const Target &target);

    Work m_work;
    std::atomic_int m_run = 0; ///< the one that counts
    std::atomic_bool m_isCancelled = false;
    QThread m_thread;
    QObject m_hand; ///< lives on the thread
};

} // namespace koshin
