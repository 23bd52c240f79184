// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clients/clientfilter.h"
#include "team/trainer.h"

#include <QFrame>

class QCheckBox;
class QComboBox;

namespace td
{

/// The line of conditions above the table: status, trainer, tag, alert; and "Save filter…".
class FilterBar : public QFrame
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget* parent = nullptr);

    /// What can be chosen; keeps what is chosen where it is still there.
    void setChoices(const QList<Trainer>& trainers, const QStringList& tags);
    [[nodiscard]] ClientFilter filter() const;
    void reset();

signals:
    void changed();
    void saveRequested();

private:
    QComboBox* m_status;
    QComboBox* m_trainer;
    QComboBox* m_tag;
    QCheckBox* m_alert;
};

} // namespace td
