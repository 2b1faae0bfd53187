// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tables/tablequestions.h"

#include "exchange/quick/quickline.h"

#include <algorithm>

namespace koshin {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostNamed = 20; ///< ids in a sentence

// Words are one whatever their width and case.
QString folded(const QString &id)
{
    return quick::foldedName(id);
}

bool isLength(const QString &answer)
{
    bool isNumber = false;
    const int minutes = answer.toInt(&isNumber);
    return isNumber && minutes >= 0;
}

} // namespace

QString TableQuestion::id() const
{
    QString name = codeName(about);
    if (column >= 0) name += u"/%1"_s.arg(column + 1);
    return word.isEmpty() ? name : name + u'/' + word;
}

std::size_t QuestionBook::ask(TableQuestion question)
{
    const QString id = folded(question.id());
    auto place = m_places.find(id);
    if (place == m_places.end()) {
        for (auto given = m_answers.cbegin(); given != m_answers.cend(); ++given) {
            if (folded(given.key()) == id) question.answer = given.value();
        }
        place = m_places.insert(id, m_questions.size());
        m_questions.push_back(std::move(question));
    }
    return *place;
}

Result<> checkAnswers(const TableAnswers &answers, const std::vector<TableQuestion> &questions)
{
    for (auto given = answers.cbegin(); given != answers.cend(); ++given) {
        const auto asked = std::ranges::find_if(
            questions, [&](const TableQuestion &one) { return folded(one.id()) == folded(given.key()); });
        if (asked == questions.end()) {
            QStringList ids;
            for (const TableQuestion &one : questions) ids += one.id();
            if (ids.size() > mostNamed) ids = ids.first(mostNamed) + QStringList(u"…"_s);
            return failure(ErrorCode::UnknownValue, {u"--answer"_s, given.key(), ids.join(u", "_s)});
        }
        const bool isKnown = asked->about == TableQuestion::About::Length ? isLength(given.value())
                                                                          : asked->answers.contains(given.value());
        if (!isKnown)
            return failure(ErrorCode::UnknownValue, {given.key(), given.value(), asked->answers.join(u", "_s)});
    }
    return {};
}

} // namespace koshin
