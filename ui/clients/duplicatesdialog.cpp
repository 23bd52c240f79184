// SPDX-License-Identifier: GPL-3.0-or-later
#include "clients/duplicatesdialog.h"

#include "clients/clientwords.h"
#include "widgets/emptystate.h"
#include "widgets/tableview.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr QSize startSize(720, 480);
} // namespace

DuplicatesDialog::DuplicatesDialog(const ClientsContext& context, QWidget* parent)
    : PromptDialog(tr("Duplicates"),
                   tr("These pairs may be one person, written down twice. Compare them before you merge."), parent)
    , m_model(new QStandardItemModel(this))
    , m_table(new TableView(tr("Pairs that may be duplicates")))
{
    setObjectName(u"duplicatesDialog"_s);
    resize(startSize);
    const auto pairs = context.duplicates.all();
    if (pairs)
        m_pairs = *pairs;
    else
        context.report(pairs.error());
    fill();
    m_table->setObjectName(u"duplicatePairs"_s);
    m_table->setSortingEnabled(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(m_model);
    m_table->setColumnWidth(0, 200);
    m_table->setColumnWidth(1, 200);
    if (m_pairs.isEmpty()) {
        content()->addWidget(
            new EmptyState(Glyph::Success, tr("No duplicates"), tr("Nobody seems to be written down twice.")), 1);
        m_table->hide();
    }
    content()->addWidget(m_table, 1);
    QPushButton* verb = setVerb(tr("Compare and merge…"), tr("Close"));
    disconnect(verb, &QPushButton::clicked, this, nullptr);
    verb->setVisible(!m_pairs.isEmpty());
    connect(verb, &QPushButton::clicked, this, &DuplicatesDialog::compare);
    connect(m_table, &TableView::opened, this, &DuplicatesDialog::compare);
    m_table->selectRow(0);
    m_table->setFocus();
}

void DuplicatesDialog::fill()
{
    m_model->setHorizontalHeaderLabels({tr("Client"), tr("Client"), tr("Why")});
    for (const DuplicatePair& pair : std::as_const(m_pairs)) {
        QStringList reasons;
        for (const DuplicateReason reason : pair.reasons)
            reasons.append(ClientWords::duplicateReason(reason));
        m_model->appendRow({new QStandardItem(pair.firstName), new QStandardItem(pair.secondName),
                            new QStandardItem(reasons.join(tr(", ", "between reasons")))});
    }
}

void DuplicatesDialog::compare()
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || row >= m_pairs.size())
        return;
    const DuplicatePair pair = m_pairs.at(row);
    accept();
    emit mergeRequested(pair.first, pair.second);
}

} // namespace td
