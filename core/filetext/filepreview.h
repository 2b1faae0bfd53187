// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/date.h"
#include "ledger/records.h"

#include <QStringList>

#include <functional>

class QImage;

namespace koshin {

/// Asked now and then by work that may take long: whether it is still wanted.
using StillWanted = std::function<bool()>;

/// Why nothing of a file is shown.
enum class Unshown {
    No,            ///< it is shown
    Empty,         ///< it holds no byte
    TooLarge,      ///< more than 100 MB
    Encrypted,     ///< it asks for a password
    Broken,        ///< it is not what its beginning says
    TooManyPixels, ///< as a picture it would take more memory than it may
    UnknownKind,   ///< none of the kinds that can be shown
    NoReader       ///< what reads files is not installed
};

/// A day that a file names itself, and what that day is. What a file says anybody may have written.
struct FileDay
{
    enum class Of { Document, Picture, Mail };
    Date day;
    Of of = Of::Document; ///< made, taken, sent
    bool operator==(const FileDay &) const = default;
};

/// The head of a message, decoded; empty where it has none.
struct MailHead
{
    QString from;
    QString to;
    QString date; ///< `2025-05-20 10:00 +0900`, as the sender's clock had it
    QString subject;
    QStringList attachments; ///< their names
    bool operator==(const MailHead &) const = default;
};

/// What is to be seen of a file. All texts are as the file has them: to be tamed, and never read as markup.
struct FileSight
{
    enum class As { Nothing, Pages, Picture, Text, Mail };
    As as = As::Nothing;
    Unshown why = Unshown::No;
    int pages = 0;                ///< of a document; 1 for a picture
    QString text;                 ///< of a text or a message
    bool isCut = false;           ///< there is more text than this
    bool isWithoutMarkup = false; ///< the text was HTML
    MailHead mail;
    Maybe<FileDay> day;
};

/// A file that was opened to be looked at. It stays on the thread that made it.
class FilePreview
{
public:
    explicit FilePreview(FileSight look) : m_look(std::move(look)) {}
    virtual ~FilePreview() = default;
    FilePreview(const FilePreview &) = delete;
    FilePreview &operator=(const FilePreview &) = delete;

    [[nodiscard]] const FileSight &look() const { return m_look; }
    /// A page, counted from 0, so many pixels wide; a picture no larger than it is. At most 24 million pixels. Null
    /// where it cannot be drawn, or is no longer wanted.
    [[nodiscard]] virtual QImage page(int page, int width, const StillWanted &goesOn) = 0;

private:
    FileSight m_look;
};

} // namespace koshin
