// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/records.h"

namespace koshin {

// What comes again: copies of records, and records made from templates. A copy keeps what was done
// and for whom; its day, its proof, its confirmation and its numbers are its own.

/// The training as if done on another day; an id is given, the time of recording taken over.
[[nodiscard]] Training again(Training training, Date on, TrainingId id, Timestamp recordedAt);
/// The practice as long as it was, ended on this day: what is copied was done.
[[nodiscard]] Practice again(Practice practice, Date on, PracticeId id, Timestamp recordedAt);
/// A copy of a training or practice; nothing for other kinds.
[[nodiscard]] Maybe<Record> again(const Record &record, Date on, const QString &id, Timestamp recordedAt);
/// The record that a template, or a plan, stands for, done on this day.
[[nodiscard]] Record fromIntended(const std::variant<Training, Practice> &intended, Date on, const QString &id,
                                  Timestamp recordedAt);
/// A template of a training or practice, named by its title; nothing for other kinds.
[[nodiscard]] Maybe<Template> templateOf(const Record &record, const QString &id);
/// The record with the moment it was written down, where its kind keeps one and it has none yet. A
/// plan keeps it in what it intends.
[[nodiscard]] Record stamped(Record record, Timestamp recordedAt);

} // namespace koshin
