// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/packing.h"
#include "reporting/pagemaker.h"

namespace koshin {

/// What is known of a report once it has been laid out.
struct MadeReport
{
    std::vector<TermSpan> terms; ///< that the credential's report can be of
    bool isWithoutTerm = false;  ///< the credential has none, or no rules are known
    bool isWithoutRecords = false;
    int pages = 0;
    QStringList unread; ///< files in it that could not be searched for real names
};

/// Makes reports from a source that nobody changes.
class ReportMaker : public PageMaker
{
    Q_OBJECT

public:
    ReportMaker(ReportSource source, QObject *parent);
    ~ReportMaker() override;

    /// Answered by `made` or `failed`.
    void makeReport(const ReportChoice &choice);
    /// Writes the report that was made with its records and files as an evidence pack; answered by `packing` on the
    /// way and `packed` in the end. `strips`: its pictures leave without their metadata.
    void pack(const Target &target, bool strips);
    /// Ends what `pack` has begun, as Cancelled.
    void cancelPack() { m_isCancelled = true; }

Q_SIGNALS:
    void made(const koshin::MadeReport &report);
    void packing(int percent);
    void packed(const koshin::Result<koshin::Packed> &outcome);

private:
    void makeAside(int run, const ReportChoice &choice);
    [[nodiscard]] static Result<FileReader> fileReader();
    [[nodiscard]] Result<Packed> packAside(int run, const Target &target, bool strips);

    // What the thread alone touches.
    ReportSource m_source;
    ReportChoice m_choice; ///< of the pages

    std::atomic_bool m_isCancelled = false;
};

} // namespace koshin
