// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/profiletext.h"

#include "exchange/answers/profilejson.h"
#include "text/codetext.h"
#include "text/practicetext.h"
#include "text/valuetext.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace koshin::text {

namespace {

using namespace Qt::StringLiterals;

struct ProfileWords
{
    Q_DECLARE_TR_FUNCTIONS(ProfileWords)
};

ProfileSheet::ThemeWork row(const QString &theme, const Worked &worked)
{
    return {theme, duration(worked.minutes), worked.days.toString(), QString::number(worked.entries)};
}

void addFacts(ProfileSheet &sheet, const Profile &profile)
{
    const auto add = [&sheet](const char *field, const Maybe<QString> &value) {
        if (value && !value->isEmpty())
            sheet.facts.emplace_back(fieldLabel(RecordKind::Profile, QLatin1String(field)), *value);
    };
    add("name", profile.name);
    add("region", profile.region);
    add("speciality", profile.speciality);
    add("summary", profile.summary);
    add("emergency", profile.emergency);
    add("languages", profile.languages);
    if (profile.sideWork) {
        add("sideWork", *profile.sideWork ? ProfileWords::tr("allowed", "side work")
                                          : ProfileWords::tr("not allowed", "side work"));
    }
    add("contact", profile.contact);
}

// A value of several lines stands below its label, set in.
void addFact(QStringList &lines, const QString &label, QString value)
{
    value.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    if (!value.contains(u'\n')) {
        lines += ProfileWords::tr("%1: %2", "label, value").arg(label, value);
        return;
    }
    lines += ProfileWords::tr("%1:", "label").arg(label);
    for (const QString &line : value.split(u'\n')) lines += u"  "_s + line;
}

void addHeading(QStringList &lines, const QString &heading)
{
    lines += {QString(), u"## "_s + heading};
}

} // namespace

QString fee(const Service &service)
{
    if (!service.amount) return {};
    const QString sum = money(*service.amount, service.currency.value_or(u"JPY"_s));
    return service.per ? ProfileWords::tr("%1 per %2", "sum of money, unit").arg(sum, word(*service.per)) : sum;
}

ProfileSheet profileSheet(const Profile &profile, const ProfileFigures &figures)
{
    ProfileSheet sheet;
    sheet.title = profile.title;
    addFacts(sheet, profile);
    sheet.servicesHeading = fieldLabel(RecordKind::Profile, u"services"_s);
    for (const Service &service : profile.services) {
        const QString sum = fee(service);
        sheet.services.push_back({word(service.theme), sum.isEmpty() ? ProfileWords::tr("Fee negotiable") : sum,
                                  service.note.value_or(QString())});
    }
    const SpanFigures &practice = figures.practice;
    sheet.figuresHeading =
        ProfileWords::tr("Practice recorded from %1 to %2").arg(date(practice.period.from), date(practice.period.to));
    for (std::size_t i = 0; i < themeCount; ++i) sheet.work.push_back(row(word(Theme(i)), practice.themes[i]));
    if (practice.themes.back().entries > 0)
        sheet.work.push_back(row(ProfileWords::tr("no topic"), practice.themes.back()));
    sheet.work.push_back(row(ProfileWords::tr("Total"), practice.total));
    sheet.backing = {sentence(figures.backing)};
    sheet.sharing = ProfileWords::tr(
        "Time on an entry with several topics is split equally among them, so the total counts it once.");
    sheet.remark = ProfileWords::tr(
        "The figures come from the specialist’s own records. This is not the official form of the Active List, which has not been published.");
    return sheet;
}

QStringList profileLines(const ProfileSheet &sheet)
{
    QStringList lines{u"# "_s + sheet.title, QString()};
    for (const auto &[label, value] : sheet.facts) addFact(lines, label, value);
    if (!sheet.services.empty()) addHeading(lines, sheet.servicesHeading);
    for (const auto &service : sheet.services) {
        const QString line = ProfileWords::tr("%1: %2", "theme, fee").arg(service.theme, service.fee);
        lines +=
            u"- "_s
            + (service.note.isEmpty() ? line
                                      : ProfileWords::tr("%1 (%2)", "theme and fee, remark").arg(line, service.note));
    }
    addHeading(lines, sheet.figuresHeading);
    for (const auto &work : sheet.work) {
        lines +=
            u"- "_s
            + ProfileWords::tr("%1: %2; days: %3; entries: %4").arg(work.theme, work.time, work.days, work.entries);
    }
    lines += QString();
    lines += sheet.backing;
    lines += sheet.sharing;
    lines += sheet.remark;
    return lines;
}

QByteArray profileFile(const Format &format, const Profile &profile, const ProfileFigures &figures)
{
    if (QLatin1String(format.id) == "json"_L1) return QJsonDocument(profileJson(profile, figures)).toJson();
    return (profileLines(profileSheet(profile, figures)).join(u'\n') + u'\n').toUtf8();
}

} // namespace koshin::text
