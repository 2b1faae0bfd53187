// SPDX-License-Identifier: GPL-3.0-or-later
#include "toolkit/theme.h"

#include "text/language.h"
#include "toolkit/inkicon.h"
#include "toolkit/typeface.h"
#include "toolkit/windowstyle.h"

#include <QApplication>
#include <QFile>
#include <QFontInfo>
#include <QToolTip>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace koshin::theme {
namespace {

struct Pair
{
    QRgb light;
    QRgb dark;
};

// In the order of Ink.
constexpr std::array inks{Pair{0xFFF6F6F4, 0xFF1C1E21}, Pair{0xFFFFFFFF, 0xFF25282C}, Pair{0xFFDCDCD6, 0xFF3A3E44},
                          Pair{0xFF1D2126, 0xFFE8EAED}, Pair{0xFF5C636D, 0xFFA9B0B9}, Pair{0xFF2B4C7E, 0xFF8FB1E3},
                          Pair{0xFFA8231C, 0xFFF2928B}, Pair{0xFF8A5A00, 0xFFE5B866}, Pair{0xFF8A8E96, 0xFF74797F},
                          Pair{0xFF6C717A, 0xFF8C929A}, Pair{0xFF6A4A8C, 0xFFC3A5E3}};

// In the order of Verdict.
constexpr std::array verdicts{Pair{0xFF23704A, 0xFF77C79D}, Pair{0xFF2B4C7E, 0xFF8FB1E3}, Pair{0xFF727A84, 0xFFA2A9B2},
                              Pair{0xFFA8231C, 0xFFF2928B}, Pair{0xFF8A5A00, 0xFFE5B866}, Pair{0xFF6A4A8C, 0xFFC3A5E3},
                              Pair{0xFF727A84, 0xFFA2A9B2}, Pair{0xFFA8231C, 0xFFF2928B}, Pair{0xFF8A5A00, 0xFFE5B866},
                              Pair{0xFF727A84, 0xFFA2A9B2}};
static_assert(verdicts.size() == CodeNames<Verdict>::names.size());

bool dark = false;
std::optional<bool> systemDark;

QColor of(Pair pair)
{
    return QColor::fromRgb(dark ? pair.dark : pair.light);
}

QColor mix(const QColor &ground, const QColor &colour, double part)
{
    const auto blend = [part](int a, int b) { return int(std::lround(a + (b - a) * part)); };
    return {blend(ground.red(), colour.red()), blend(ground.green(), colour.green()),
            blend(ground.blue(), colour.blue())};
}

double luminance(const QColor &colour)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

bool wantsDark(const QPalette &system, Look look)
{
    const QByteArray asked = qgetenv("KOSHIN_THEME");
    if (asked == "dark") return true;
    if (asked == "light") return false;
    if (look != Look::System) return look == Look::Dark;
    if (systemDark) return *systemDark;
    // Qt 6.4 does not tell the system's colour scheme; its palette hints at it.
    return system.color(QPalette::WindowText).lightness() > system.color(QPalette::Window).lightness();
}

QPalette palette()
{
    QPalette p;
    const QColor text = colour(Ink::Text);
    const QColor disabled = mix(colour(Ink::Muted), colour(Ink::Pane), 0.35);
    p.setColor(QPalette::Window, colour(Ink::Ground));
    p.setColor(QPalette::Base, colour(Ink::Pane));
    p.setColor(QPalette::AlternateBase, colour(Ink::Ground));
    p.setColor(QPalette::Button, colour(Ink::Pane));
    p.setColor(QPalette::ToolTipBase, colour(Ink::Pane));
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText, QPalette::BrightText}) {
        p.setColor(role, text);
        p.setColor(QPalette::Disabled, role, disabled);
    }
    p.setColor(QPalette::PlaceholderText, colour(Ink::Hint));
    p.setColor(QPalette::Highlight, selection());
    p.setColor(QPalette::HighlightedText, text);
    p.setColor(QPalette::Link, colour(Ink::Accent));
    p.setColor(QPalette::LinkVisited, colour(Ink::Accent));
    p.setColor(QPalette::Mid, colour(Ink::Line));
    p.setColor(QPalette::Midlight, mix(colour(Ink::Line), colour(Ink::Pane), 0.5));
    p.setColor(QPalette::Dark, mix(colour(Ink::Line), text, 0.25));
    p.setColor(QPalette::Light, colour(Ink::Pane));
    p.setColor(QPalette::Shadow, colour(Ink::Edge));
    p.setColor(QPalette::Disabled, QPalette::Shadow, colour(Ink::Line));
    return p;
}

} // namespace

void apply(QApplication &application, Look look)
{
    static const QPalette system = QApplication::palette();
    static const QFont systemFont = QApplication::font();
    dark = wantsDark(system, look);
    application.setStyle(new WindowStyle);
    QApplication::setPalette(palette());
    QToolTip::setPalette(palette());
    QApplication::setFont(typeface(systemFont, languageInUse()));
}

void setSystemDark(std::optional<bool> isSystemDark)
{
    systemDark = isSystemDark;
}

bool isDark()
{
    return dark;
}

QColor colour(Ink ink)
{
    return of(inks[std::size_t(ink)]);
}

QColor colour(Verdict verdict)
{
    return of(verdicts[std::size_t(verdict)]);
}

QColor textColour(Verdict verdict)
{
    const bool pale = verdict == Verdict::Upcoming || verdict == Verdict::Waived || verdict == Verdict::NotCurrent;
    return pale ? colour(Ink::Muted) : colour(verdict);
}

QColor ground(Verdict verdict)
{
    return mix(colour(Ink::Pane), colour(verdict), dark ? 0.18 : 0.12);
}

QColor selection()
{
    return mix(colour(Ink::Pane), colour(Ink::Accent), dark ? 0.20 : 0.18);
}

QColor hover()
{
    return mix(colour(Ink::Pane), colour(Ink::Accent), dark ? 0.09 : 0.06);
}

QColor lineOn(const QColor &ground)
{
    return ground == colour(Ink::Pane) ? colour(Ink::Line) : mix(ground, colour(Ink::Text), dark ? 0.18 : 0.14);
}

QColor trough()
{
    return mix(colour(Ink::Pane), colour(Ink::Text), 0.09);
}

QColor faint(QColor colour, double part)
{
    colour.setAlphaF(float(part));
    return colour;
}

QFont font(Size size)
{
    QFont f = QApplication::font();
    switch (size) {
    case Size::Headline:
        f.setPointSizeF(14);
        f.setBold(true);
        break;
    case Size::Title:
        f.setPointSizeF(11);
        f.setBold(true);
        break;
    case Size::Body: break;
    case Size::Section: f.setPointSizeF(9.5); break;
    case Size::Small: f.setPointSizeF(9); break;
    }
    return f;
}

int scaled(int pixels)
{
    constexpr double usual = 13; // of 10 points at 96 to the inch
    return int(std::lround(pixels * std::max(1.0, QFontInfo(font(Size::Body)).pixelSize() / usual)));
}

double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a);
    const double y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

QIcon icon(const QString &name)
{
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly)) return {};
    return QIcon(
        new InkIcon(file.readAll(),
                    {.normal = colour(Ink::Muted), .selected = colour(Ink::Accent), .disabled = colour(Ink::Line)}));
}

} // namespace koshin::theme
