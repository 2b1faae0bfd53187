// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace koshin {

/// The pages by name, with counts. Narrow windows show the icons alone; names stay for screen
/// readers and as tips.
class Sidebar : public QListWidget
{
    Q_OBJECT

public:
    explicit Sidebar(QWidget *parent = nullptr);
    void addPage(const QString &id, const QString &name, const QString &icon);
    void setCount(const QString &id, qint64 count);
    void setIconsOnly(bool only);
    void setCurrentPage(const QString &id);

Q_SIGNALS:
    void pageChosen(const QString &id);
    void widthAltered(int width);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Pushes the last page, the settings, to the foot.
    void settle();
    [[nodiscard]] static int widthOf(const QString &name);
    [[nodiscard]] QListWidgetItem *find(const QString &id) const;
};

} // namespace koshin
