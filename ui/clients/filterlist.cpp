// SPDX-License-Identifier: GPL-3.0-or-later
#include "clients/filterlist.h"

#include "widgets/metrics.h"
#include "widgets/prompts.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int nameRole = Qt::UserRole;
constexpr int rowAir = 4;
} // namespace

FilterList::FilterList(const Actor& actor, SavedFilters filters, Prompts& prompts,
                       std::function<void(const Error&)> report, QWidget* parent)
    : QListWidget(parent)
    , m_builtin(builtinFilters(actor))
    , m_saved(std::move(filters))
    , m_prompts(prompts)
    , m_report(std::move(report))
{
    setObjectName(u"clientFilters"_s);
    setAccessibleName(tr("Filters"));
    setProperty("bare", true);
    setIconSize(QSize(td::iconSize - 2, td::iconSize - 2));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    setMouseTracking(true);
    rebuild();
    setCurrentRow(0);
    connect(this, &QListWidget::currentRowChanged, this, &FilterList::chosen);
}

void FilterList::rebuild()
{
    const QString current = currentName();
    const QSignalBlocker quiet(this);
    clear();
    const auto add = [this](const QString& id, const QString& name, Glyph glyph) {
        auto* item = new QListWidgetItem(icon(glyph, Tone::Muted), name, this);
        item->setData(nameRole, id);
        item->setToolTip(name);
        item->setSizeHint(QSize(0, rowHeight + rowAir));
    };
    for (const BuiltinFilter& one : std::as_const(m_builtin))
        add(one.id, one.name, one.glyph);
    if (const auto own = m_saved.all())
        m_own = *own;
    for (const SavedFilter& one : std::as_const(m_own))
        add(one.name, one.name, Glyph::Filter);
    choose(current);
}

void FilterList::choose(const QString& name)
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(nameRole).toString() == name) {
            setCurrentRow(row);
            return;
        }
    }
    setCurrentRow(0);
}

QString FilterList::currentName() const
{
    return currentItem() == nullptr ? QString() : currentItem()->data(nameRole).toString();
}

const SavedFilter* FilterList::ownCurrent() const
{
    const int row = currentRow() - int(m_builtin.size());
    return row >= 0 && row < m_own.size() ? &m_own.at(row) : nullptr;
}

ClientFilter FilterList::filter() const
{
    if (const SavedFilter* own = ownCurrent())
        return own->filter;
    return currentRow() < 0 ? ClientFilter() : m_builtin.at(currentRow()).filter;
}

bool FilterList::showsRemoved() const
{
    return currentRow() >= 0 && currentRow() < m_builtin.size() && m_builtin.at(currentRow()).removed;
}

void FilterList::saveAs(const ClientFilter& filter)
{
    const SavedFilter* own = ownCurrent();
    const auto name =
        m_prompts.input({tr("Save the filter"), tr("Name of the filter"), own != nullptr ? own->name : QString()});
    if (!name)
        return;
    if (const auto saved = m_saved.save({name->trimmed(), filter}); !saved) {
        m_report(saved.error());
        return;
    }
    rebuild();
    choose(name->trimmed());
    emit chosen();
}

void FilterList::renameCurrent()
{
    const SavedFilter* own = ownCurrent();
    if (own == nullptr)
        return;
    const SavedFilter old = *own;
    const auto name = m_prompts.input({tr("Rename the filter"), tr("New name"), old.name});
    if (!name || name->trimmed() == old.name)
        return;
    if (const auto saved = m_saved.save({name->trimmed(), old.filter}); !saved) {
        m_report(saved.error());
        return;
    }
    if (name->trimmed().compare(old.name, Qt::CaseInsensitive) != 0) {
        if (const auto gone = m_saved.remove(old.name); !gone)
            m_report(gone.error());
    }
    rebuild();
    choose(name->trimmed());
    emit chosen();
}

void FilterList::removeCurrent()
{
    const SavedFilter* own = ownCurrent();
    if (own == nullptr)
        return;
    if (const auto gone = m_saved.remove(own->name); !gone) {
        m_report(gone.error());
        return;
    }
    rebuild();
    emit chosen();
}

void FilterList::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_F2)
        renameCurrent();
    else if (event->key() == Qt::Key_Delete)
        removeCurrent();
    else
        QListWidget::keyPressEvent(event);
}

void FilterList::contextMenuEvent(QContextMenuEvent* event)
{
    if (ownCurrent() == nullptr)
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(icon(Glyph::Edit), tr("Rename…"), this, &FilterList::renameCurrent);
    menu->addAction(icon(Glyph::Delete), tr("Delete"), this, &FilterList::removeCurrent);
    menu->popup(event->globalPos());
}

} // namespace td
