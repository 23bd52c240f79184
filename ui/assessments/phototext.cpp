// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessments/phototext.h"

#include <QCoreApplication>

namespace td
{

QString poseText(PhotoPose pose)
{
    switch (pose) {
    case PhotoPose::Front: return QCoreApplication::translate("PhotoPose", "Front");
    case PhotoPose::Side: return QCoreApplication::translate("PhotoPose", "Side");
    case PhotoPose::Back: return QCoreApplication::translate("PhotoPose", "Back");
    case PhotoPose::Other: return QCoreApplication::translate("PhotoPose", "Other");
    }
    return {};
}

} // namespace td
