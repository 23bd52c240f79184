// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QVariant>

#include <functional>

namespace td
{

/// One suggestion: what it is called, what tells it apart from its namesakes, and what it stands for.
struct Suggestion {
    QString text;
    QString detail;
    QVariant value;
};

/// A line that completes from a callback: type, Up and Down, Enter. When nothing fits, the last row offers to make a new one.
/// The list is a child of the window, not a window, so that the focus stays in the line.
class TypeAhead : public QLineEdit
{
    Q_OBJECT

public:
    using Find = std::function<QList<Suggestion>(const QString& text)>;

    explicit TypeAhead(Find find, QWidget* parent = nullptr);

    /// Text of the last row, with %1 for what was typed: tr("New client “%1”"). Empty: no such row.
    void setCreateText(const QString& text) { m_createText = text; }
    /// Chooses without typing; invalid clears.
    void setChosen(const Suggestion& suggestion);
    [[nodiscard]] QVariant value() const { return m_chosen.value; }
    [[nodiscard]] bool isListOpen() const;
    [[nodiscard]] QListWidget* list() const { return m_list; }

signals:
    void chosen(const Suggestion& suggestion);
    void cleared();
    void createRequested(const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void moveEvent(QMoveEvent* event) override;

private:
    void typed(const QString& text);
    void fill(const QString& text);
    void place();
    void moveBy(int rows);
    void take(int row);

    Find m_find;
    QString m_createText;
    QPointer<QListWidget> m_list;
    QList<Suggestion> m_found;
    Suggestion m_chosen;
};

} // namespace td
