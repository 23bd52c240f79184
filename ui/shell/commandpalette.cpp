// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/commandpalette.h"

#include "shell/actionregistry.h"
#include "widgets/card.h"
#include "widgets/label.h"
#include "widgets/suggestiondelegate.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int shownRows = 10;
constexpr int actionLimit = 40;
constexpr int panelWidth = 640;
} // namespace

CommandPalette::CommandPalette(ActionRegistry& actions, QWidget* window)
    : QWidget(window)
    , m_actions(actions)
    , m_panel(new QFrame(this))
    , m_line(new QLineEdit)
    , m_list(new QListWidget)
    , m_nothing(new Label(tr("Nothing found. Try fewer letters."), TypeSize::Body, Tone::Muted))
{
    setObjectName(u"commandPalette"_s);
    m_panel->setProperty("panel", u"card"_s);
    auto* column = new QVBoxLayout(m_panel);
    setMargins(column, 1, 0);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(Space::two, Space::one, Space::two, Space::one);
    top->setSpacing(Space::oneAndHalf);
    auto* picture = new QLabel;
    picture->setPixmap(icon(Glyph::Search, Tone::Muted).pixmap(iconSize, iconSize));
    top->addWidget(picture);
    m_line->setObjectName(u"paletteLine"_s);
    m_line->setProperty("bare", true);
    m_line->setFont(typeFont(TypeSize::Title));
    m_line->setMinimumHeight(40);
    m_line->setPlaceholderText(tr("Find a client, or do anything"));
    m_line->setAccessibleName(tr("Find a client, or do anything"));
    top->addWidget(m_line, 1);
    column->addLayout(top);
    column->addWidget(makeLine());
    m_list->setObjectName(u"paletteList"_s);
    m_list->setAccessibleName(tr("Results"));
    m_list->setProperty("bare", true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setItemDelegate(new SuggestionDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_list);
    m_nothing->setMargin(Space::two);
    column->addWidget(m_nothing);
    m_line->installEventFilter(this);
    window->installEventFilter(this);
    connect(m_line, &QLineEdit::textChanged, this, &CommandPalette::typed);
    connect(m_list, &QListWidget::clicked, this, [this](const QModelIndex& index) { take(index.row()); });
    hide();
}

void CommandPalette::addProvider(PaletteProvider provider)
{
    m_providers.append(std::move(provider));
}

void CommandPalette::open(const QString& text)
{
    QList<PaletteItem> items;
    for (const ShellAction& action : m_actions.actions()) {
        if (m_actions.isEnabled(action.id))
            items.append({action.id, action.name, {}, action.section, action.shortcut.toString(QKeySequence::NativeText),
                          action.glyph, [this, id = action.id] { m_actions.trigger(id); }});
    }
    m_index.setItems(items);
    m_returnTo = window()->focusWidget();
    setGeometry(parentWidget()->rect());
    QWidget::show();
    raise();
    m_line->setText(text);
    m_line->selectAll();
    m_line->setFocus();
    typed();
}

void CommandPalette::shut()
{
    ++m_generation;
    hide();
    if (m_returnTo != nullptr && parentWidget()->isAncestorOf(m_returnTo))
        m_returnTo->setFocus();
    m_returnTo = nullptr;
}

QStringList CommandPalette::shownTitles() const
{
    QStringList out;
    for (const PaletteItem& item : m_shown)
        out.append(item.title);
    return out;
}

void CommandPalette::typed()
{
    if (isHidden())
        return;
    const int generation = ++m_generation;
    m_fromActions = m_index.match(m_line->text(), actionLimit);
    showItems(m_fromActions);
    if (!m_providers.isEmpty() && !m_line->text().trimmed().isEmpty())
        QTimer::singleShot(0, this, [this, generation] { askProviders(generation); });
}

void CommandPalette::askProviders(int generation)
{
    QList<PaletteItem> found;
    for (const PaletteProvider& provider : std::as_const(m_providers)) {
        if (generation != m_generation)
            return; // more was typed in the meantime
        found.append(provider(m_line->text().trimmed()));
    }
    showItems(found + m_fromActions);
}

void CommandPalette::showItems(const QList<PaletteItem>& items)
{
    m_shown = items;
    m_list->clear();
    for (const PaletteItem& item : items) {
        auto* row = new QListWidgetItem(item.title, m_list);
        row->setData(SuggestionDelegate::DetailRole, item.detail);
        row->setData(SuggestionDelegate::SectionRole, item.section);
        row->setData(SuggestionDelegate::ShortcutRole, item.shortcut);
        row->setData(SuggestionDelegate::GlyphRole, int(item.glyph == Glyph::None ? Glyph::ChevronRight : item.glyph));
    }
    m_list->setCurrentRow(items.isEmpty() ? -1 : 0);
    place();
}

void CommandPalette::place()
{
    const int rows = std::min<int>(shownRows, m_list->count());
    m_list->setVisible(rows > 0);
    m_nothing->setVisible(rows == 0);
    m_list->setFixedHeight(rows * (rowHeight + Space::half) + Space::half);
    const int wide = std::min(panelWidth, width() - 2 * Space::two);
    m_panel->setFixedWidth(wide);
    m_panel->adjustSize();
    m_panel->move((width() - wide) / 2, std::min(96, height() / 8));
}

void CommandPalette::take(int row)
{
    if (row < 0 || row >= m_shown.size())
        return;
    const auto run = m_shown.at(row).run;
    shut();
    if (run)
        run();
}

bool CommandPalette::handleKey(int key)
{
    const int count = m_list->count();
    const int row = m_list->currentRow();
    switch (key) {
    case Qt::Key_Down: m_list->setCurrentRow(count > 0 ? (row + 1) % count : -1); return true;
    case Qt::Key_Up: m_list->setCurrentRow(count > 0 ? (row - 1 + count) % count : -1); return true;
    case Qt::Key_PageDown: m_list->setCurrentRow(std::min(count - 1, row + shownRows)); return true;
    case Qt::Key_PageUp: m_list->setCurrentRow(std::max(count > 0 ? 0 : -1, row - shownRows)); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: take(row); return true;
    case Qt::Key_Escape: shut(); return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab: return true;
    default: return false;
    }
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress)
        return handleKey(static_cast<QKeyEvent*>(event)->key());
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) {
        setGeometry(parentWidget()->rect());
        place();
    }
    return QWidget::eventFilter(watched, event);
}

void CommandPalette::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    QColor scrim = themeOf(this) == Theme::Dark ? QColor(0, 0, 0) : tokensOf(this).text;
    scrim.setAlpha(themeOf(this) == Theme::Dark ? 130 : 70);
    painter.fillRect(rect(), scrim);
}

void CommandPalette::mousePressEvent(QMouseEvent* /*event*/)
{
    shut();
}

} // namespace td
