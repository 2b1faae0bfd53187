// SPDX-License-Identifier: GPL-3.0-or-later
#include "filetext/readers.h"

#include <algorithm>
#include <gmime/gmime.h>

namespace koshin::filetext {

namespace {

using namespace Qt::StringLiterals;

constexpr int mostMailParts = 1'000; // of a message, its containers too
constexpr int deepestPart = 30;
constexpr qsizetype mostMailText = 1'000'000; // characters; more of it is not read
constexpr qsizetype mostHead = 16 * 1024;     // bytes in which the head of a message shows what it is

struct Unreferencing
{
    void operator()(gpointer object) const { g_object_unref(object); }
};
template<class T>
using Owned = std::unique_ptr<T, Unreferencing>;

QString taken(char *text)
{
    const QString copy = QString::fromUtf8(text);
    g_free(text);
    return copy;
}

bool isFieldName(QByteArrayView name)
{
    return !name.isEmpty() && std::ranges::all_of(name, [](char c) { return c > ' ' && c < 0x7f; });
}

// Lines of `Name: value` up to an empty one, among them who sent it and something that only messages have.
bool looksLikeMail(const QByteArray &bytes)
{
    bool hasSender = false;
    bool hasMore = false;
    for (const QByteArray &line : bytes.first(std::min(bytes.size(), mostHead)).split('\n')) {
        if (line.isEmpty() || line == "\r") break;
        const bool goesOn = line.startsWith(' ') || line.startsWith('\t');
        if (goesOn || line.startsWith("From ")) continue; // as a mailbox begins
        const QByteArray name = line.first(std::max<qsizetype>(line.indexOf(':'), 0)).toLower();
        if (!isFieldName(name)) return false;
        hasSender = hasSender || name == "from" || name == "sender";
        hasMore = hasMore || name == "date" || name == "message-id" || name == "mime-version" || name == "received";
    }
    return hasSender && hasMore;
}

QString addresses(GMimeMessage *message, GMimeAddressType type)
{
    InternetAddressList *list = g_mime_message_get_addresses(message, type);
    return list ? taken(internet_address_list_to_string(list, nullptr, FALSE)) : QString();
}

/// What the parts of a message say, the plain ones before those in HTML.
class Parts
{
public:
    void add(GMimeObject *part, int depth = 0)
    {
        if (!part || depth > deepestPart || ++m_seen > mostMailParts) return;
        if (GMIME_IS_MULTIPART(part)) {
            auto *parts = GMIME_MULTIPART(part);
            for (int i = 0; i < g_mime_multipart_get_count(parts); ++i)
                add(g_mime_multipart_get_part(parts, i), depth + 1);
        } else if (GMIME_IS_PART(part)) {
            addLeaf(GMIME_PART(part));
        } else if (GMIME_IS_MESSAGE_PART(part)) {
            attachments << QStringLiteral("message/rfc822");
        }
    }

    QString plain;
    QString html;
    QStringList attachments;

private:
    void addLeaf(GMimePart *part)
    {
        const bool isText = GMIME_IS_TEXT_PART(part) && !g_mime_part_is_attachment(part);
        GMimeContentType *type = g_mime_object_get_content_type(GMIME_OBJECT(part));
        QString *into = !isText                                             ? nullptr
                        : g_mime_content_type_is_type(type, "text", "html") ? &html
                        : g_mime_content_type_is_type(type, "text", "*")    ? &plain
                                                                            : nullptr;
        if (into && into->size() < mostMailText) {
            const QString text = taken(g_mime_text_part_get_text(GMIME_TEXT_PART(part)));
            if (!into->isEmpty() && !text.isEmpty()) *into += u'\n';
            *into += text;
        } else if (!into) {
            const QString name = QString::fromUtf8(g_mime_part_get_filename(part));
            attachments << (name.isEmpty() ? taken(g_mime_content_type_get_mime_type(type)) : name);
        }
    }

    int m_seen = 0;
};

Owned<GMimeMessage> parsed(const QByteArray &bytes)
{
    static const bool isReady = (g_mime_init(), true);
    Q_UNUSED(isReady)
    const Owned<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(bytes.constData(), std::size_t(bytes.size())));
    const Owned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    if (bytes.startsWith("From ")) g_mime_parser_set_format(parser.get(), GMIME_FORMAT_MBOX);
    GMimeParserOptions *options = g_mime_parser_options_new();
    const char *charsets[] = {"utf-8", "iso-2022-jp", "cp932", nullptr}; // of what does not say its own
    g_mime_parser_options_set_fallback_charsets(options, charsets);
    Owned<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), options));
    g_mime_parser_options_free(options);
    return message;
}

void addDate(GMimeMessage *message, FileSight &look)
{
    GDateTime *sent = g_mime_message_get_date(message);
    if (!sent) return;
    look.mail.date = taken(g_date_time_format(sent, "%Y-%m-%d %H:%M %z"));
    if (const auto day = Date::parse(look.mail.date.left(10))) look.day = FileDay{*day, FileDay::Of::Mail};
}

} // namespace

std::unique_ptr<FilePreview> mailPreview(const QByteArray &bytes)
{
    if (!looksLikeMail(bytes)) return nullptr;
    FileSight look;
    const Owned<GMimeMessage> message = parsed(bytes);
    if (!message) {
        look.why = Unshown::Broken;
        return std::make_unique<Pageless>(look);
    }
    look.as = FileSight::As::Mail;
    look.mail.from = addresses(message.get(), GMIME_ADDRESS_TYPE_FROM);
    look.mail.to = addresses(message.get(), GMIME_ADDRESS_TYPE_TO);
    look.mail.subject = QString::fromUtf8(g_mime_message_get_subject(message.get()));
    addDate(message.get(), look);
    Parts parts;
    parts.add(g_mime_message_get_mime_part(message.get()));
    look.mail.attachments = parts.attachments;
    look.isWithoutMarkup = parts.plain.trimmed().isEmpty() && !parts.html.isEmpty();
    look.text = beginningOf(look.isWithoutMarkup ? withoutMarkup(parts.html) : parts.plain, look.isCut);
    return std::make_unique<Pageless>(look);
}

} // namespace koshin::filetext
