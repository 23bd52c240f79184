// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clients/clientrow.h"
#include "clients/clientscontext.h"

#include <QStackedWidget>

class QPushButton;
class QVBoxLayout;

namespace td
{

class Avatar;
class FlowLayout;
class Label;
class Pictures;
class StateChip;

/// The client selected in the table, at a glance, with what is done most: open, book, edit; or restore for a removed
/// one.
class ClientPreview : public QStackedWidget
{
    Q_OBJECT

public:
    ClientPreview(const ClientsContext& context, Pictures& pictures, QWidget* parent = nullptr);

    void showClient(const ClientRow& row, bool removed);
    void showNobody();

signals:
    void openRequested();
    void bookRequested();
    void editRequested();
    void restoreRequested();

private:
    QWidget* buildCard();
    void fillFacts(const ClientRow& row);
    void fillMarks(const ClientRow& row);

    const ClientsContext& m_context;
    Pictures& m_pictures;
    Avatar* m_avatar;
    Label* m_name;
    StateChip* m_status;
    QVBoxLayout* m_marks;
    QVBoxLayout* m_facts;
    QWidget* m_tagBox;
    FlowLayout* m_tags;
    QPushButton* m_open;
    QPushButton* m_book;
    QPushButton* m_edit;
    QPushButton* m_restore;
};

} // namespace td
