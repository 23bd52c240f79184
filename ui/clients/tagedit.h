// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace td
{

class FlowLayout;
class TypeAhead;

/// Tags as chips that can be taken away, and a line that completes from the tags in use. Enter or a comma adds what was
/// typed; Backspace in the empty line takes the last one away.
class TagEdit : public QWidget
{
    Q_OBJECT

public:
    explicit TagEdit(QWidget* parent = nullptr);

    void setKnownTags(const QStringList& tags) { m_known = tags; }
    void setTags(const QStringList& tags);
    /// With what still stands in the line.
    [[nodiscard]] QStringList tags() const;

signals:
    void tagsChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void add(const QString& tag);
    void remove(const QString& tag);
    void rebuild();

    QStringList m_known;
    QStringList m_tags;
    QWidget* m_chips;
    FlowLayout* m_flow;
    TypeAhead* m_line;
};

} // namespace td
