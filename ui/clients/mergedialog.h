// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clients/client.h"
#include "clients/clientmerge.h"
#include "clients/clientscontext.h"
#include "widgets/promptdialog.h"

class QButtonGroup;
class QGridLayout;
class QScrollArea;
class QVBoxLayout;

namespace td
{

/// Two clients side by side, with a choice for every field in which they differ, and what the merge will do.
class MergeDialog : public PromptDialog
{
    Q_OBJECT

public:
    MergeDialog(const ClientsContext& context, const ClientId& keep, const ClientId& other, QWidget* parent = nullptr);

    /// What the kept client takes from the other one.
    [[nodiscard]] MergeChoices choices() const;

signals:
    /// One client is left; the sentence says what was done.
    void merged(const td::ClientId& kept, const QString& sentence);

private:
    void load();
    void buildTable();
    void addHead(QGridLayout* grid, int column, const Client& client, bool kept);
    void addField(QGridLayout* grid, const QByteArray& column, const QString& mine, const QString& theirs);
    void listEffects();
    void swap();
    void merge();
    [[nodiscard]] QString locationName(const LocationId& id) const;

    const ClientsContext& m_context;
    ClientId m_keepId;
    ClientId m_otherId;
    Client m_keep;
    Client m_other;
    QScrollArea* m_scroll;
    QVBoxLayout* m_effects;
    QPushButton* m_verb;
    QList<std::pair<QByteArray, QButtonGroup*>> m_groups;
};

} // namespace td
