// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/helpwindow.h"

#include "base/textform.h"
#include "help/guideview.h"
#include "toolkit/fitting.h"
#include "toolkit/theme.h"
#include "toolkit/widgets.h"
#include "toolkit/windowsettings.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QShortcut>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace koshin {

HelpWindow::HelpWindow(WindowSettings &settings, QWidget *parent)
    : QWidget(parent, Qt::Window), m_settings(settings), m_guide(languageInUse()), m_search(new QLineEdit),
      m_list(new QListWidget), m_view(new GuideView(m_guide)),
      m_told(plainLabel(m_guide.problem(), theme::Size::Small, theme::Ink::Muted))
{
    setObjectName(u"help"_s);
    setWindowTitle(tr("User guide"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *row = new QHBoxLayout(this);
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    row->addLayout(left, 1);
    row->addLayout(right, 3);
    buildList(*left);
    buildText(*right);
    addShortcuts();
    list({});
    openAt(*this, {960, 700});
    restoreGeometry(m_settings.helpGeometry());
}

void HelpWindow::buildList(QBoxLayout &column)
{
    m_search->setObjectName(u"guideSearch"_s);
    m_search->setPlaceholderText(tr("Search user guide"));
    m_search->setAccessibleName(tr("Search user guide"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(m_search->fontMetrics().horizontalAdvance(m_search->placeholderText())
                              + theme::scaled(48));
    m_list->setObjectName(u"guideChapters"_s);
    m_list->setAccessibleName(tr("Chapters"));
    m_list->setWordWrap(true);
    m_list->setSpacing(theme::scaled(3));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column.addWidget(m_search);
    column.addWidget(m_list, 1);
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::list);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { choose(std::max(0, m_list->currentRow())); });
    connect(m_list, &QListWidget::currentRowChanged, this, &HelpWindow::choose);
}

void HelpWindow::buildText(QBoxLayout &column)
{
    auto *buttons = new QHBoxLayout;
    auto *back = new Button(tr("Back"), Button::Look::Plain);
    auto *forth = new Button(tr("Forward"), Button::Look::Plain);
    back->setEnabled(false);
    forth->setEnabled(false);
    buttons->addWidget(back);
    buttons->addWidget(forth);
    buttons->addWidget(m_told, 1);
    m_told->setWordWrap(true);
    column.addLayout(buttons);
    column.addWidget(m_view, 1);
    connect(back, &Button::clicked, m_view, &GuideView::backward);
    connect(forth, &Button::clicked, m_view, &GuideView::forward);
    connect(m_view, &GuideView::backwardAvailable, back, &Button::setEnabled);
    connect(m_view, &GuideView::forwardAvailable, forth, &Button::setEnabled);
    connect(m_view, &GuideView::addressChosen, this, &HelpWindow::open);
    connect(m_view, &GuideView::highlighted, this, [this](const QUrl &link) {
        m_told->setText(link.scheme() == u"https" ? link.toDisplayString() : QString());
    });
    connect(m_view, &GuideView::chapterShown, this, [this](const QString &file) {
        const QSignalBlocker quiet(m_list);
        for (int i = 0; i < m_list->count(); ++i) {
            if (m_list->item(i)->data(Qt::UserRole).toString() == file) m_list->setCurrentRow(i);
        }
    });
}

void HelpWindow::addShortcuts()
{
    const auto on = [this](const QKeySequence &keys, auto act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
    };
    on(QKeySequence(Qt::Key_Escape), [this] { close(); });
    on(QKeySequence(Qt::CTRL | Qt::Key_F), [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    on(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { m_view->backward(); });
    on(QKeySequence(Qt::ALT | Qt::Key_Right), [this] { m_view->forward(); });
}

void HelpWindow::list(const QString &words)
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    const auto add = [this](const QString &file, const QString &text) {
        auto *item = new QListWidgetItem(text, m_list);
        item->setData(Qt::UserRole, file);
        item->setToolTip(text); // it may be wider than the list
        if (file == m_view->chapter()) m_list->setCurrentItem(item);
    };
    if (words.trimmed().isEmpty()) {
        for (const Chapter &chapter : m_guide.chapters()) add(chapter.file, chapter.title);
        m_told->setText(m_guide.problem());
        return;
    }
    const std::vector<Passage> found = m_guide.find(words);
    for (const Passage &passage : found) add(passage.file, passage.title + u'\n' + passage.excerpt);
    m_told->setText(found.empty() ? tr("Nothing found.") : tr("Found in %n chapters.", nullptr, int(found.size())));
}

void HelpWindow::choose(int row)
{
    const QListWidgetItem *item = m_list->item(row);
    if (!item) return;
    m_view->showChapter(item->data(Qt::UserRole).toString());
    const QString word = compatible(m_search->text()).section(u' ', 0, 0, QString::SectionSkipEmpty);
    if (!word.isEmpty()) m_view->find(word);
}

QString HelpWindow::chapter() const
{
    return m_view->chapter();
}

void HelpWindow::showChapter(const QString &file)
{
    m_view->showChapter(m_guide.chapter(file) ? file : firstChapter());
    m_view->setFocus();
}

void HelpWindow::open(const QUrl &address)
{
    const bool opened = QDesktopServices::openUrl(address);
    m_told->setText(opened ? address.toDisplayString() : tr("No program can open %1.").arg(address.toDisplayString()));
}

void HelpWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setHelpGeometry(saveGeometry());
    QWidget::closeEvent(event);
}

} // namespace koshin
