// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

namespace koshin {

/// Short words in rounded frames, flowing over as many rows as they need. Their twin for screen
/// readers is the accessible name.
class ChipFlow : public QWidget
{
    Q_OBJECT

public:
    struct Chip
    {
        QString label;
        QString value;
        bool pale = false;    ///< drawn with a broken frame
        bool isOffer = false; ///< may be clicked
    };

    explicit ChipFlow(QWidget *parent = nullptr);
    void setChips(std::vector<Chip> chips);
    [[nodiscard]] const std::vector<Chip> &chips() const { return m_chips; }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void offerClicked(int chip);

protected:
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] std::vector<QRect> places(int width) const;
    [[nodiscard]] QFont labelFont() const;
    /// The offer at a point; -1: none.
    [[nodiscard]] int offerAt(QPoint point) const;

    std::vector<Chip> m_chips;
};

} // namespace koshin
