// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace td
{

/// The one line into which sets are typed. It is fresh while nobody has typed: then Enter takes what stands grey in it, Del removes what stands black in it, and
/// undo belongs to the window.
class SetLine : public QLineEdit
{
    Q_OBJECT

public:
    explicit SetLine(QWidget* parent = nullptr);

    /// What the line is about: text of a set that is done (or empty), grey text, and the whole as a sentence.
    void begin(const QString& text, const QString& ghost, const QString& spoken);
    [[nodiscard]] bool isFresh() const { return m_fresh; }
    /// The text that the line began with.
    [[nodiscard]] QString original() const { return m_original; }

signals:
    void entered(const QString& text);
    void moved(int direction);      ///< Up, Down
    void blockMoved(int direction); ///< PageUp, PageDown
    void removeRequested();
    void leaveRequested(); ///< Esc with nothing to take back

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    bool moveKey(int key);
    void takeBack();

    QString m_original;
    bool m_fresh = true;
};

} // namespace td
