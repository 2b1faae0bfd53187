// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QComboBox;
class QDialog;
class QLayout;
class QVBoxLayout;
class QWidget;

namespace koshin {

// What the panes of choices beside a preview are made of.

/// Adds a field with its label above it.
void addField(QVBoxLayout *column, const QString &label, QWidget *field);
/// A box to choose from, which stands with its object name; what is long is cut, in a narrow pane.
[[nodiscard]] QComboBox *choiceOf(const QString &name);
/// The languages that a document can speak, the one in use chosen; data are codes.
void addLanguages(QComboBox *box);

/// Fills a dialog: the preview beside its choices, the buttons below both.
void placeBeside(QDialog &dialog, QWidget *preview, QWidget *choices, QLayout *buttons);

} // namespace koshin
