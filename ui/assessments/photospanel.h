// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessments/assessmentscontext.h"
#include "assessments/progressphoto.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace td
{

class PhotoView;
class RowTable;

/// A client's progress photos: the list, and two days of one pose side by side. Pictures dropped on it are added.
class PhotosPanel : public QWidget
{
    Q_OBJECT

public:
    PhotosPanel(const AssessmentsContext& context, const ClientId& client, QWidget* parent = nullptr);

    void addFiles(const QStringList& paths);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* makeList();
    QWidget* makeCompare();
    void reload();
    void fillDays();
    void showPhotos();
    void showPhoto(PhotoView* view, const QComboBox* day);
    void followList();
    void choose();
    void remove();

    const AssessmentsContext& m_context;
    ClientId m_client;
    QList<ProgressPhoto> m_photos;
    QPushButton* m_add;
    QPushButton* m_remove;
    RowTable* m_table;
    QComboBox* m_pose;
    QComboBox* m_firstDay;
    QComboBox* m_secondDay;
    PhotoView* m_first;
    PhotoView* m_second;
};

} // namespace td
