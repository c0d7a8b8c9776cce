// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QTimer>

namespace taso {

class WorkbenchWindow;

/// Says on stderr why the window's program ends, and returns its exit code.
int refuse(const QString& sentence);

/// The window with nobody before it: waits for the answer, writes plan and picture, and ends the program.
class Unattended : public QObject {
  public:
    /// The file of a picture and the folder of a plan; empty: none. The window outlives this.
    Unattended(WorkbenchWindow& window, QString picture, QString folder);

  private:
    void look();
    void take_picture();

    WorkbenchWindow& window_;
    QString picture_, folder_;
    QTimer poll_;
    QElapsedTimer waiting_;
};

}  // namespace taso
