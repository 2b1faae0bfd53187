// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/formwatch.h"

#include "filetext/filetextentry.h"
#include "operations/confirming.h"
#include "session/session.h"
#include "toolkit/ondemand.h"

#include <QApplication>
#include <QLibrary>
#include <QPointer>
#include <QThreadPool>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace koshin {
namespace {

constexpr qint64 mostBytes = 64LL * 1024 * 1024; // a scan of one form is far smaller

bool mayBeScan(const Evidence &file)
{
    const QString type = file.mediaType.value_or(QString());
    const bool isPage = type.startsWith("image/"_L1) || type == "application/pdf"_L1;
    return isPage && file.bytes.value_or(0) <= mostBytes;
}

bool isSigned(const Ledger &ledger, const QString &id)
{
    const auto record = ledger.find(id);
    return record && std::visit([](const auto &r) {
        if constexpr (requires { r.certification; }) {
            return r.certification && r.certification->state == CertificationState::Signed;
        } else {
            return false;
        }
    }, *record);
}

} // namespace

FormWatch::FormWatch(Session &session) : QObject(&session), m_session(session)
{
    connect(&session, &Session::filesTaken, this, &FormWatch::look);
}

void FormWatch::look(const QStringList &files)
{
    const auto isCandidate = [this](const QString &id) {
        const Evidence *file = m_session.ledger().evidence.find(id);
        return file && mayBeScan(*file);
    };
    if (std::ranges::none_of(files, isCandidate)) return;
    QLibrary library;
    const bool isLoaded = loadOnDemand(library, u"filetext"_s);
    const auto read =
        isLoaded ? reinterpret_cast<decltype(&koshin_read_codes)>(library.resolve("koshin_read_codes")) : nullptr;
    if (!read) return; // nothing is lost: the signature can be recorded by hand
    for (const QString &id : files) {
        if (!isCandidate(id)) continue;
        const Evidence *file = m_session.ledger().evidence.find(id);
        QThreadPool::globalInstance()->start(
            [read, id, self = QPointer(this), store = m_session.evidence(), sha256 = file->sha256] {
            const auto stream = store.open(sha256);
            if (!stream) return;
            QStringList codes;
            read(**stream, &codes);
            if (codes.isEmpty()) return;
            QMetaObject::invokeMethod(qApp, [self, id, codes] {
                if (self) self->match(id, codes);
            });
        });
    }
}

void FormWatch::match(const QString &file, const QStringList &codes)
{
    for (const QString &text : codes) {
        const auto code = ConfirmationCode::parse(text);
        const ConfirmationMatch match = code ? matchOf(m_session.ledger(), *code) : ConfirmationMatch();
        const auto isDone = [this](const QString &id) { return isSigned(m_session.ledger(), id); };
        if (match.isKnown && !std::ranges::all_of(match.records, isDone)) return Q_EMIT recognized(file, match.records);
    }
}

} // namespace koshin
