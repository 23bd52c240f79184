// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/exercisekeyedit.h"

#include "core/text.h"
#include "widgets/button.h"
#include "widgets/flowlayout.h"
#include "widgets/metrics.h"

#include <QBoxLayout>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace td
{

ExerciseKeyEdit::ExerciseKeyEdit(const char* name, const QString& label, const QStringList& keys, QString (*word)(const QString&), QWidget* parent)
    : QWidget(parent)
    , m_known(keys)
    , m_word(word)
    , m_chips(new QWidget)
    , m_flow(new FlowLayout(m_chips))
    , m_line(new TypeAhead([this](const QString& text) { return find(text); }))
{
    setObjectName(QLatin1String(name));
    setAccessibleName(label);
    auto* column = new QVBoxLayout(this);
    setMargins(column, 0, Space::half);
    m_flow->setContentsMargins(0, 0, 0, 0);
    m_flow->setSpacing(Space::half);
    m_line->setObjectName(QLatin1String(name) + u"Line"_s);
    m_line->setAccessibleName(label);
    m_line->setPlaceholderText(tr("Type to add"));
    m_line->installEventFilter(this);
    column->addWidget(m_line);
    column->addWidget(m_chips);
    setFocusProxy(m_line);
    connect(m_line, &TypeAhead::chosen, this, [this](const Suggestion& one) { add(one.value.toString()); });
    rebuild();
}

QList<Suggestion> ExerciseKeyEdit::find(const QString& text) const
{
    const QString wanted = foldText(text.trimmed());
    QList<Suggestion> found;
    for (const QString& key : m_known) {
        const QString word = m_word(key);
        const QString folded = foldText(word);
        if (!m_chosen.contains(key) && (folded.startsWith(wanted) || folded.contains(u' ' + wanted)))
            found.append({word, {}, key});
    }
    return found;
}

void ExerciseKeyEdit::setKeys(const QStringList& keys)
{
    m_chosen = keys;
    rebuild();
}

bool ExerciseKeyEdit::eventFilter(QObject* watched, QEvent* event)
{
    const bool press = watched == m_line && event->type() == QEvent::KeyPress;
    if (press && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Backspace && m_line->text().isEmpty() && !m_chosen.isEmpty()) {
        remove(m_chosen.last());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ExerciseKeyEdit::add(const QString& key)
{
    m_line->setChosen({});
    if (key.isEmpty() || m_chosen.contains(key))
        return;
    m_chosen.append(key);
    rebuild();
}

void ExerciseKeyEdit::remove(const QString& key)
{
    m_chosen.removeAll(key);
    rebuild();
    m_line->setFocus();
}

void ExerciseKeyEdit::rebuild()
{
    while (QLayoutItem* item = m_flow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const QString& key : std::as_const(m_chosen)) {
        auto* chip = makeButton("keyChip", m_word(key), ButtonKind::Normal, Glyph::Cross);
        chip->setAccessibleName(tr("Take away “%1”").arg(m_word(key)));
        chip->setToolTip(chip->accessibleName());
        chip->setAutoDefault(false);
        chip->setLayoutDirection(layoutDirection() == Qt::LeftToRight ? Qt::RightToLeft : Qt::LeftToRight);
        connect(chip, &QPushButton::clicked, this, [this, key] { remove(key); });
        m_flow->addWidget(chip);
    }
    m_chips->setVisible(!m_chosen.isEmpty());
    updateGeometry();
}

} // namespace td
