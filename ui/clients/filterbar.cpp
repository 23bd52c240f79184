// SPDX-License-Identifier: GPL-3.0-or-later
#include "clients/filterbar.h"

#include "clients/clientwords.h"
#include "widgets/button.h"
#include "widgets/metrics.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr auto nobody = "none";

QComboBox* makeChoice(const QString& name, const QString& accessibleName)
{
    auto* box = new QComboBox;
    box->setObjectName(name);
    box->setAccessibleName(accessibleName);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(10);
    return box;
}
} // namespace

FilterBar::FilterBar(QWidget* parent)
    : QFrame(parent)
    , m_status(makeChoice(u"filterStatus"_s, tr("Status")))
    , m_trainer(makeChoice(u"filterTrainer"_s, tr("Trainer")))
    , m_tag(makeChoice(u"filterTag"_s, tr("Tag")))
    , m_alert(new QCheckBox(tr("With an alert")))
{
    auto* row = new QHBoxLayout(this);
    setMargins(row, 0, Space::one);
    m_alert->setObjectName(u"filterAlert"_s);
    m_alert->setAccessibleName(tr("With an alert"));
    m_status->addItem(tr("Any status"), QString());
    for (const ClientStatus status :
         {ClientStatus::Lead, ClientStatus::Active, ClientStatus::Paused, ClientStatus::Former})
        m_status->addItem(ClientWords::status(status), clientStatusName(status));
    auto* save = makeButton("saveFilter", tr("Save filter…"), ButtonKind::Quiet);
    for (QComboBox* box : {m_status, m_trainer, m_tag}) {
        row->addWidget(box, 1);
        connect(box, &QComboBox::currentIndexChanged, this, &FilterBar::changed);
    }
    row->addWidget(m_alert);
    row->addWidget(save);
    connect(m_alert, &QCheckBox::toggled, this, &FilterBar::changed);
    connect(save, &QPushButton::clicked, this, &FilterBar::saveRequested);
    setChoices({}, {});
}

void FilterBar::setChoices(const QList<Trainer>& trainers, const QStringList& tags)
{
    const auto refill = [](QComboBox* box, const auto& add) {
        const QSignalBlocker quiet(box);
        const QVariant chosen = box->currentData();
        box->clear();
        add();
        box->setCurrentIndex(std::max(0, box->findData(chosen)));
    };
    refill(m_trainer, [&] {
        m_trainer->addItem(tr("Any trainer"), QString());
        m_trainer->addItem(tr("No trainer"), QLatin1String(nobody));
        for (const Trainer& trainer : trainers)
            m_trainer->addItem(trainer.name(), trainer.id.toString());
    });
    refill(m_tag, [&] {
        m_tag->addItem(tr("Any tag"), QString());
        for (const QString& tag : tags)
            m_tag->addItem(tag, tag);
    });
}

ClientFilter FilterBar::filter() const
{
    ClientFilter out;
    if (const auto status = clientStatusFromName(m_status->currentData().toString()))
        out.statuses = {*status};
    const QString trainer = m_trainer->currentData().toString();
    out.withoutTrainer = trainer == QLatin1String(nobody);
    out.trainer = TrainerId::fromString(trainer).value_or(TrainerId());
    out.tag = m_tag->currentData().toString();
    out.withAlert = m_alert->isChecked();
    return out;
}

void FilterBar::reset()
{
    const QSignalBlocker quiet(this);
    for (QComboBox* box : {m_status, m_trainer, m_tag})
        box->setCurrentIndex(0);
    m_alert->setChecked(false);
}

} // namespace td
