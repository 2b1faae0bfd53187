// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/engine/checklist.h"

#include <QUrl>

#include <algorithm>

namespace koshin {

namespace {

using namespace Qt::StringLiterals;

bool isIssuersPage(const Source &source)
{
    const QUrl url(source.url, QUrl::StrictMode);
    return source.standing == Standing::Official && url.isValid() && url.scheme() == "https"_L1
           && !url.host().isEmpty();
}

} // namespace

bool hasSteps(const Finding &finding)
{
    const Requirement *rule = finding.requirement;
    return rule && (rule->kind == RequirementKind::Application || rule->checklist);
}

std::vector<const Finding *> toBeMetBeside(const Finding &finding, const CredentialAssessment &credential)
{
    std::vector<const Finding *> others;
    for (const Finding &other : credential.findings) {
        if (other.hard && &other != &finding) others.push_back(&other);
    }
    return others;
}

const Finding *applicationOf(const CredentialAssessment &credential)
{
    const auto found = std::ranges::find_if(credential.findings, hasSteps);
    return found == credential.findings.end() ? nullptr : &*found;
}

std::vector<Source> sourcesOf(const std::vector<QString> &keys, const CredentialAssessment &credential)
{
    std::vector<Source> sources;
    if (!credential.edition) return sources;
    const auto &known = credential.edition->sources;
    for (const QString &key : keys) {
        if (known.contains(key)) sources.push_back(known[key]);
    }
    return sources;
}

std::vector<Written> saidInTerm(const std::vector<Written> &steps, const CredentialAssessment &credential)
{
    std::vector<Written> said = steps;
    std::erase_if(said,
                  [&](const Written &w) { return w.term && (!credential.term || credential.term->index != *w.term); });
    return said;
}

QString issuersPage(const Finding &finding, const CredentialAssessment &credential)
{
    std::vector<Source> sources;
    const Requirement *rule = finding.requirement;
    if (rule && rule->checklist && rule->checklist->where)
        sources = sourcesOf(rule->checklist->where->sources, credential);
    sources.insert(sources.end(), finding.sources.begin(), finding.sources.end());
    if (credential.edition) {
        std::vector<QString> keys(credential.edition->sources.keyBegin(), credential.edition->sources.keyEnd());
        std::ranges::sort(keys);
        const auto all = sourcesOf(keys, credential);
        sources.insert(sources.end(), all.begin(), all.end());
    }
    const auto page = std::ranges::find_if(sources, isIssuersPage);
    return page == sources.end() ? QString() : page->url;
}

} // namespace koshin
