// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/listformsection.h"

#include "settings/fields.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/metrics.h"
#include "widgets/tableview.h"

#include <QBoxLayout>
#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int narrowestColumn = 88;
constexpr int widestForm = 640;
constexpr int widestSection = 1440;
} // namespace

ListFormSection::ListFormSection(const SettingsContext& context, const char* name, const QString& title,
                                 const QStringList& headers, QWidget* parent)
    : SettingsSection(context, parent)
    , m_model(new RowsModel(headers, this))
    , m_table(new TableView(title))
    , m_listCard(new Card(title))
    , m_formCard(new Card)
    , m_actions(new QHBoxLayout)
{
    setMaximumWidth(widestSection);
    m_table->setObjectName(QLatin1String(name));
    m_table->setProperty("bare", true);
    m_table->setSortingEnabled(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(m_model);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setMinimumSectionSize(narrowestColumn);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setVisible(headers.size() > 1);
    m_listCard->setFlush();
    m_listCard->body()->addWidget(m_table);
    auto* row = new QHBoxLayout(this);
    setMargins(row, 0, Space::two);
    row->addWidget(m_listCard, 4);
    row->addWidget(m_formCard, 5);
    m_listCard->setMinimumWidth(240);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ListFormSection::rowChosen);
}

QPushButton* ListFormSection::addNewButton(const char* name, const QString& text, const std::function<void()>& before)
{
    auto* button = makeButton(name, text, ButtonKind::Normal, Glyph::Add);
    m_listCard->addToHeading(button);
    connect(button, &QPushButton::clicked, this, [this, before] {
        if (!mayLeave())
            return;
        if (before)
            before();
        startNew();
    });
    return button;
}

void ListFormSection::addToListHeading(QWidget* widget)
{
    m_listCard->addToHeading(widget);
}

void ListFormSection::setForm(QWidget* form)
{
    m_formCard->body()->addWidget(scrolled(form, widestForm), 1);
    m_formCard->body()->addLayout(m_actions);
    m_actions->setSpacing(Space::one);
    m_actions->addStretch(1);
}

void ListFormSection::setFormTitle(const QString& title)
{
    m_formCard->setTitle(title);
}

void ListFormSection::addAction(QPushButton* button)
{
    m_actions->insertWidget(m_actions->count() - 1, button);
}

Result<void> ListFormSection::read()
{
    TD_TRY_ASSIGN(const QList<SettingsRow> rows, readRows());
    m_selecting = true;
    m_model->setRows(rows);
    const int row = m_model->rowOf(m_key);
    if (row < 0)
        m_key = rows.isEmpty() || m_new ? QByteArray() : rows.first().key;
    showCurrent();
    m_selecting = false;
    fill(m_key);
    return {};
}

Result<void> ListFormSection::write()
{
    TD_TRY_ASSIGN(m_key, store(m_key));
    m_new = false;
    return {};
}

void ListFormSection::startNew()
{
    m_key.clear();
    m_new = true;
    reload();
}

void ListFormSection::showCurrent()
{
    const int row = m_key.isEmpty() ? -1 : m_model->rowOf(m_key);
    if (row < 0) {
        m_table->clearSelection();
        m_table->setCurrentIndex({});
    } else {
        m_table->selectRow(row);
    }
}

void ListFormSection::rowChosen(const QModelIndex& index)
{
    if (m_selecting || !index.isValid())
        return;
    const QByteArray wanted = m_model->rows().at(index.row()).key;
    m_selecting = true;
    const bool leave = mayLeave();
    if (!leave) {
        // The table finishes its own change of the current row first.
        QMetaObject::invokeMethod(this, [this] {
            m_selecting = true;
            showCurrent();
            m_selecting = false;
        }, Qt::QueuedConnection);
    }
    m_selecting = false;
    if (!leave)
        return;
    m_key = wanted;
    m_new = false;
    reload();
}

} // namespace td
