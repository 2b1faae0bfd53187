// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace koshin::tests {

/// What a line of a transcript asks for.
enum class StepKind {
    Run,          ///< `$ koshin …`: runs the program
    Exact,        ///< plain text: a line of standard output, after the one matched before
    Pattern,      ///< `~ regex`: the same, matching an expression
    Absent,       ///< `- text`: standard output does not hold this text
    Nothing,      ///< `(nothing)`: standard output is empty
    Error,        ///< `! text`: a line of standard error
    ErrorPattern, ///< `!~ regex`: the same, matching an expression
    Json,         ///< `json PATH = VALUE`: a value in the JSON on standard output
    Exit,         ///< `exit: N`; without it the status must be 0
    Name,         ///< `as NAME`: standard output is from now on meant by {NAME}
    Write,        ///< `file NAME` and lines that begin with `|`: writes a file
    Patch,        ///< `patch FILE OFFSET HEX`: overwrites bytes of a file
    Alter,        ///< `alter FILE HEX HEX`: puts the second bytes in the place of the first, everywhere
    Keep,         ///< `keep FILE`: remembers its contents
    Lock,         ///< `locked`: from now on the ledger can only be read
    Same,         ///< `same FILE`: its contents are those remembered
};

struct Step
{
    StepKind kind;
    QString text;
    int line = 0;
};

/// One case: steps in a fresh folder.
struct Transcript
{
    QString title;
    std::vector<Step> steps;
};

/// Reads a case file: `case: TITLE` begins a case, `#` a comment; the other lines are as above.
[[nodiscard]] inline std::vector<Transcript> readTranscripts(const QString &text)
{
    using K = StepKind;
    static const std::pair<const char *, K> marks[] = {
        {"$ koshin", K::Run}, {"!~ ", K::ErrorPattern}, {"! ", K::Error},         {"~ ", K::Pattern},
        {"- ", K::Absent},    {"json ", K::Json},       {"exit: ", K::Exit},      {"as ", K::Name},
        {"file ", K::Write},  {"patch ", K::Patch},     {"alter ", K::Alter},     {"keep ", K::Keep},
        {"same ", K::Same},   {"locked", K::Lock},      {"(nothing)", K::Nothing}};
    std::vector<Transcript> all;
    int number = 0;
    for (const QString &line : text.split(u'\n')) {
        ++number;
        if (line.trimmed().isEmpty() || line.startsWith(u'#')) continue;
        if (line.startsWith(QLatin1String("case: "))) {
            all.push_back({line.sliced(6), {}});
            continue;
        }
        if (all.empty()) all.push_back({QStringLiteral("untitled"), {}});
        auto &steps = all.back().steps;
        if (line.startsWith(u'|') && !steps.empty() && steps.back().kind == K::Write) {
            steps.back().text += u'\n' + line.sliced(1);
            continue;
        }
        Step step{K::Exact, line, number};
        for (const auto &[mark, kind] : marks) {
            if (!line.startsWith(QLatin1String(mark))) continue;
            step = {kind, line.sliced(qstrlen(mark)).trimmed(), number};
            break;
        }
        steps.push_back(step);
    }
    return all;
}

} // namespace koshin::tests
