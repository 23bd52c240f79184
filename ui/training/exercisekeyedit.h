// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/typeahead.h"

#include <QStringList>
#include <QWidget>

namespace td
{

class FlowLayout;

/// Several keys of a fixed vocabulary (muscles, equipment) as chips that can be taken away, and a line that completes their words. Enter adds the word that
/// is marked; Backspace in the empty line takes the last one away.
class ExerciseKeyEdit : public QWidget
{
    Q_OBJECT

public:
    /// `word` says what a key is called.
    ExerciseKeyEdit(const char* name, const QString& label, const QStringList& keys, QString (*word)(const QString&), QWidget* parent = nullptr);

    void setKeys(const QStringList& keys);
    [[nodiscard]] QStringList keys() const { return m_chosen; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QList<Suggestion> find(const QString& text) const;
    void add(const QString& key);
    void remove(const QString& key);
    void rebuild();

    QStringList m_known;
    QString (*m_word)(const QString&);
    QStringList m_chosen;
    QWidget* m_chips;
    FlowLayout* m_flow;
    TypeAhead* m_line;
};

} // namespace td
