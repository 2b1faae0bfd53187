// SPDX-License-Identifier: GPL-3.0-or-later
#include "output.h"
#include "text/errortext.h"
#include "verbs/verbs.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace koshin {

namespace {

using namespace Qt::StringLiterals;

class CheckVerb : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(Check)

public:
    const char *name() const override { return "check"; }
    QString summary() const override { return tr("Whether database, journal and evidence are sound"); }
    void configure(CLI::App &command) override { addJson(command); }
    int run(Context &context) override
    {
        const auto workspace = context.workspace();
        if (!workspace) return context.fail(workspace.error());
        const auto faults = (*workspace)->verify();
        if (!faults) return context.fail(faults.error());
        QJsonArray all;
        for (const Error &fault : *faults) {
            all.append(output::toJson(fault));
            if (!m_json) output::line(text::sentence(fault));
        }
        if (m_json) output::json(QJsonObject{{u"sound"_s, faults->empty()}, {u"findings"_s, all}});
        else if (faults->empty()) output::line(tr("Everything is sound."));
        return faults->empty() ? 0 : 1;
    }
};

} // namespace

std::unique_ptr<Verb> makeCheck()
{
    return std::make_unique<CheckVerb>();
}

} // namespace koshin
