// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdfpages.h"

#include <QRegularExpression>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace koshin::report {

namespace {

using namespace Qt::StringLiterals;

constexpr double paperHigh = 842; // of our pages, in points

void read(QPDF &file, const QByteArray &pdf)
{
    file.setSuppressWarnings(true);
    file.processMemoryFile("", pdf.constData(), std::size_t(pdf.size()));
}

// Reads the file; whether it asks for a password, or would not be copied from.
bool isProtected(QPDF &file, const QByteArray &pdf)
{
    try {
        read(file, pdf);
        return file.isEncrypted();
    } catch (const QPDFExc &fault) {
        if (fault.getErrorCode() == qpdf_e_password) return true;
        throw;
    }
}

// Whether its pages alone would show something else than a viewer does.
bool needsViewer(QPDF &file)
{
    auto root = file.getRoot();
    auto form = root.getKey("/AcroForm");
    if (form.isDictionary()) {
        auto needed = form.getKey("/NeedAppearances");
        if (needed.isBool() && needed.getBoolValue()) return true;
    }
    auto layers = root.getKey("/OCProperties");
    auto usual = layers.isDictionary() ? layers.getKey("/D") : layers;
    if (!usual.isDictionary()) return false;
    auto off = usual.getKey("/OFF");
    auto base = usual.getKey("/BaseState");
    return (off.isArray() && off.getArrayNItems() > 0) || (base.isName() && base.getName() == "/OFF");
}

QByteArray written(QPDF &file)
{
    QPDFWriter writer(file);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.setStreamDataMode(qpdf_s_preserve);
    writer.write();
    const std::shared_ptr<Buffer> bytes = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(bytes->getBuffer()), qsizetype(bytes->getSize()));
}

QPDFObjectHandle textObject(const QString &text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

QPDFObjectHandle destination(const QPDFObjectHandle &page, double top)
{
    auto place = QPDFObjectHandle::newArray();
    place.appendItem(page);
    place.appendItem(QPDFObjectHandle::newName("/XYZ"));
    place.appendItem(QPDFObjectHandle::newNull());
    place.appendItem(QPDFObjectHandle::newReal(paperHigh - top, 1));
    place.appendItem(QPDFObjectHandle::newNull());
    return place;
}

// The outline, closed at first but for its first level.
class Outline
{
public:
    Outline(QPDF &file, const std::vector<Bookmark> &bookmarks, const std::vector<QPDFObjectHandle> &pages)
        : m_file(file), m_bookmarks(bookmarks), m_pages(pages)
    {
    }

    QPDFObjectHandle make()
    {
        auto root = m_file.makeIndirectObject(QPDFObjectHandle::newDictionary());
        root.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
        const int count = hang(root, -1);
        root.replaceKey("/Count", QPDFObjectHandle::newInteger(count));
        return root;
    }

private:
    // Hangs the bookmarks that are deeper than `level` below a parent; how many of them stand directly there.
    int hang(QPDFObjectHandle &parent, int level)
    {
        int count = 0;
        QPDFObjectHandle before = QPDFObjectHandle::newNull();
        while (m_next < m_bookmarks.size() && m_bookmarks[m_next].level > level) {
            const Bookmark &bookmark = m_bookmarks[m_next++];
            auto item = m_file.makeIndirectObject(QPDFObjectHandle::newDictionary());
            item.replaceKey("/Title", textObject(bookmark.title));
            item.replaceKey("/Parent", parent);
            item.replaceKey("/Dest", destination(m_pages.at(bookmark.page), bookmark.top));
            if (before.isNull()) parent.replaceKey("/First", item);
            else {
                before.replaceKey("/Next", item);
                item.replaceKey("/Prev", before);
            }
            if (const int below = hang(item, bookmark.level); below > 0)
                item.replaceKey("/Count", QPDFObjectHandle::newInteger(-below));
            before = item;
            ++count;
        }
        if (count > 0) parent.replaceKey("/Last", before);
        return count;
    }

    QPDF &m_file;
    const std::vector<Bookmark> &m_bookmarks;
    const std::vector<QPDFObjectHandle> &m_pages;
    std::size_t m_next = 0;
};

void insert(QPDFPageDocumentHelper &ours, const std::vector<QPDFPageObjectHelper> &own, QPDF &from, std::size_t after)
{
    const bool isLast = after >= own.size();
    for (const QPDFPageObjectHelper &page : QPDFPageDocumentHelper(from).getAllPages()) {
        if (isLast) ours.addPage(page, false);
        else ours.addPageAt(page, true, own[after]);
    }
}

// The same pages give the same bytes.
void dropTimes(QPDF &file)
{
    file.getTrailer().removeKey("/ID"); // a new one is made of the contents
    auto info = file.getTrailer().getKey("/Info");
    if (info.isDictionary()) info.removeKey("/CreationDate");
    auto metadata = file.getRoot().getKey("/Metadata");
    if (!metadata.isStream()) return;
    const std::shared_ptr<Buffer> written = metadata.getStreamData();
    QString xmp =
        QString::fromUtf8(reinterpret_cast<const char *>(written->getBuffer()), qsizetype(written->getSize()));
    static const QRegularExpression times(u" xmp:(Create|Modify)Date=\"[^\"]*\""_s);
    metadata.replaceStreamData(xmp.remove(times).toStdString(), QPDFObjectHandle::newNull(),
                               QPDFObjectHandle::newNull());
}

// What qpdf throws is a fault of the file.
template<class Deed>
bool succeeds(const Deed &deed)
{
    try {
        deed();
        return true;
    } catch (const std::exception &) {
        return false;
    }
}

} // namespace

Result<QByteArray> finished(const QByteArray &pdf, const Finishing &finishing)
{
    QByteArray whole;
    const bool done = succeeds([&] {
        QPDF file;
        read(file, pdf);
        QPDFPageDocumentHelper pages(file);
        const std::vector<QPDFPageObjectHelper> own = pages.getAllPages();
        std::vector<QPDFObjectHandle> handles;
        for (const QPDFPageObjectHelper &page : own) {
            handles.push_back(page.getObjectHandle());
            handles.back().removeKey("/Annots"); // Qt gives each page an empty list
        }
        std::vector<std::unique_ptr<QPDF>> foreign; // read from until ours is written
        for (const Insertion &insertion : finishing.insertions) {
            foreign.push_back(std::make_unique<QPDF>());
            read(*foreign.back(), insertion.pdf);
            insert(pages, own, *foreign.back(), insertion.after);
        }
        auto root = file.getRoot();
        root.replaceKey("/Lang", textObject(finishing.language));
        auto preferences = QPDFObjectHandle::newDictionary();
        preferences.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
        root.replaceKey("/ViewerPreferences", preferences);
        if (!finishing.bookmarks.empty()) {
            root.replaceKey("/Outlines", Outline(file, finishing.bookmarks, handles).make());
            root.replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
        }
        dropTimes(file);
        whole = written(file);
    });
    if (!done) return failure(ErrorCode::FileUnreadable, {u"PDF"_s, QString()});
    return whole;
}

PlainPages withoutActions(const QByteArray &pdf)
{
    PlainPages plain;
    const bool done = succeeds([&] {
        QPDF file;
        plain.fault = isProtected(file, pdf) ? PlainPages::Fault::Encrypted : PlainPages::Fault::None;
        if (plain.fault != PlainPages::Fault::None) return;
        if (needsViewer(file)) {
            plain.fault = PlainPages::Fault::NeedsViewer;
            return;
        }
        QPDFPageDocumentHelper pages(file);
        const std::vector<QPDFPageObjectHelper> all = pages.getAllPages();
        plain.pages = int(all.size());
        if (plain.pages > mostForeignPages) {
            plain.fault = PlainPages::Fault::TooMany;
            return;
        }
        pages.flattenAnnotations();
        pages.pushInheritedAttributesToPage();
        QPDF bare;
        bare.emptyPDF();
        QPDFPageDocumentHelper kept(bare);
        for (QPDFPageObjectHelper page : all) {
            QPDFObjectHandle object = page.getObjectHandle();
            for (const char *key : {"/Annots", "/AA", "/B", "/Metadata", "/PieceInfo", "/StructParents", "/Tabs",
                                    "/Dur", "/Trans", "/Thumb", "/PresSteps", "/AF", "/SeparationInfo"})
                object.removeKey(key);
            kept.addPage(page, false);
        }
        plain.pdf = written(bare);
    });
    if (!done && plain.fault == PlainPages::Fault::None) plain.fault = PlainPages::Fault::Broken;
    if (plain.fault == PlainPages::Fault::None && plain.pages == 0) plain.fault = PlainPages::Fault::Broken;
    return plain;
}

} // namespace koshin::report
