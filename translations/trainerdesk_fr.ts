<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_CA">
<context>
    <name>Action</name>
    <message>
        <source>Add alert</source>
        <translation>Ajout d’une alerte</translation>
    </message>
    <message>
        <source>End alert</source>
        <translation>Fin d’une alerte</translation>
    </message>
    <message>
        <source>Change alert</source>
        <translation>Modification d’une alerte</translation>
    </message>
    <message>
        <source>End assignment to a trainer</source>
        <translation>Fin de l’attribution à un entraîneur</translation>
    </message>
    <message>
        <source>Mark as absent</source>
        <translation>Absence notée</translation>
    </message>
    <message>
        <source>Mark everybody as present</source>
        <translation>Présence de tout le monde notée</translation>
    </message>
    <message>
        <source>Mark as arrived</source>
        <translation>Arrivée notée</translation>
    </message>
    <message>
        <source>Mark as present</source>
        <translation>Présence notée</translation>
    </message>
    <message>
        <source>Take arrival back</source>
        <translation>Arrivée retirée</translation>
    </message>
    <message>
        <source>Add client to booking</source>
        <translation>Ajout d’un client à la réservation</translation>
    </message>
    <message>
        <source>New booking</source>
        <translation>Nouvelle réservation</translation>
    </message>
    <message>
        <source>Cancel booking</source>
        <translation>Annulation de la réservation</translation>
    </message>
    <message>
        <source>Cancel for a client</source>
        <translation>Annulation pour un client</translation>
    </message>
    <message>
        <source>Mark session as done</source>
        <translation>Séance marquée comme terminée</translation>
    </message>
    <message>
        <source>Change booking</source>
        <translation>Modification de la réservation</translation>
    </message>
    <message>
        <source>Move booking</source>
        <translation>Déplacement de la réservation</translation>
    </message>
    <message>
        <source>Mark as no-show</source>
        <translation>Absence non annulée</translation>
    </message>
    <message>
        <source>Rebook</source>
        <translation>Réservation de la prochaine séance</translation>
    </message>
    <message>
        <source>Reopen booking</source>
        <translation>Réouverture de la réservation</translation>
    </message>
    <message>
        <source>Add service</source>
        <translation>Ajout d’un service</translation>
    </message>
    <message>
        <source>Archive service</source>
        <translation>Archivage d’un service</translation>
    </message>
    <message>
        <source>Change service</source>
        <translation>Modification d’un service</translation>
    </message>
    <message>
        <source>Remove service</source>
        <translation>Retrait d’un service</translation>
    </message>
    <message>
        <source>Bring service back</source>
        <translation>Retour d’un service</translation>
    </message>
    <message>
        <source>Add client</source>
        <translation>Ajout d’un client</translation>
    </message>
    <message>
        <source>Assign trainer</source>
        <translation>Attribution d’un entraîneur</translation>
    </message>
    <message>
        <source>Merge clients</source>
        <translation>Fusion de clients</translation>
    </message>
    <message>
        <source>Change photo</source>
        <translation>Changement de la photo</translation>
    </message>
    <message>
        <source>Remove client</source>
        <translation>Retrait d’un client</translation>
    </message>
    <message>
        <source>Restore client</source>
        <translation>Restauration d’un client</translation>
    </message>
    <message>
        <source>Change client</source>
        <translation>Modification d’un client</translation>
    </message>
    <message>
        <source>Add closed day</source>
        <translation>Ajout d’un jour de fermeture</translation>
    </message>
    <message>
        <source>Change closed day</source>
        <translation>Modification d’un jour de fermeture</translation>
    </message>
    <message>
        <source>Remove closed day</source>
        <translation>Retrait d’un jour de fermeture</translation>
    </message>
    <message>
        <source>Several commands at once</source>
        <translation>Plusieurs commandes à la fois</translation>
    </message>
    <message>
        <source>Give access</source>
        <translation>Accès accordé</translation>
    </message>
    <message>
        <source>Take access back</source>
        <translation>Accès retiré</translation>
    </message>
    <message>
        <source>Change health notes</source>
        <translation>Modification des notes de santé</translation>
    </message>
    <message>
        <source>Invented history</source>
        <translation>Historique inventé</translation>
    </message>
    <message>
        <source>Add location</source>
        <translation>Ajout d’un établissement</translation>
    </message>
    <message>
        <source>Archive location</source>
        <translation>Archivage d’un établissement</translation>
    </message>
    <message>
        <source>Change location</source>
        <translation>Modification d’un établissement</translation>
    </message>
    <message>
        <source>Change studio</source>
        <translation>Modification du studio</translation>
    </message>
    <message>
        <source>Add policy</source>
        <translation>Ajout d’une politique</translation>
    </message>
    <message>
        <source>Change policy</source>
        <translation>Modification d’une politique</translation>
    </message>
    <message>
        <source>Remove policy</source>
        <translation>Retrait d’une politique</translation>
    </message>
    <message>
        <source>Add room</source>
        <translation>Ajout d’une salle</translation>
    </message>
    <message>
        <source>Archive room</source>
        <translation>Archivage d’une salle</translation>
    </message>
    <message>
        <source>Change room</source>
        <translation>Modification d’une salle</translation>
    </message>
    <message>
        <source>Set up the studio</source>
        <translation>Mise en place du studio</translation>
    </message>
    <message>
        <source>Add trainer</source>
        <translation>Ajout d’un entraîneur</translation>
    </message>
    <message>
        <source>Change trainer</source>
        <translation>Modification d’un entraîneur</translation>
    </message>
    <message>
        <source>Add user</source>
        <translation>Ajout d’un utilisateur</translation>
    </message>
    <message>
        <source>Remove user</source>
        <translation>Retrait d’un utilisateur</translation>
    </message>
    <message>
        <source>Change role</source>
        <translation>Changement de rôle</translation>
    </message>
    <message>
        <source>Change user</source>
        <translation>Modification d’un utilisateur</translation>
    </message>
    <message>
        <source>Turn second factor off</source>
        <translation>Désactivation du second facteur</translation>
    </message>
    <message>
        <source>Turn second factor on</source>
        <translation>Activation du second facteur</translation>
    </message>
    <message>
        <source>Accept offered place</source>
        <translation>Place offerte acceptée</translation>
    </message>
    <message>
        <source>Decline offered place</source>
        <translation>Place offerte refusée</translation>
    </message>
    <message>
        <source>Let offers run out</source>
        <translation>Expiration des offres</translation>
    </message>
    <message>
        <source>Join waiting list</source>
        <translation>Inscription à la liste d’attente</translation>
    </message>
    <message>
        <source>Leave waiting list</source>
        <translation>Retrait de la liste d’attente</translation>
    </message>
    <message>
        <source>Move up from the waiting list</source>
        <translation>Avancement de la liste d’attente</translation>
    </message>
    <message>
        <source>Give place from the waiting list</source>
        <translation>Place donnée à partir de la liste d’attente</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Print health or money data</source>
        <translation>Impression de données de santé ou d’argent</translation>
    </message>
    <message>
        <source>Look at health or money data</source>
        <translation>Consultation de données de santé ou d’argent</translation>
    </message>
    <message>
        <source>Assign trainer beyond their capacity</source>
        <translation>Attribution d’un entraîneur au-delà de sa capacité</translation>
    </message>
    <message>
        <source>Add working hours</source>
        <translation>Ajout d’heures de travail</translation>
    </message>
    <message>
        <source>Add extra hours</source>
        <translation>Ajout de disponibilités ponctuelles</translation>
    </message>
    <message>
        <source>Change working hours</source>
        <translation>Modification d’heures de travail</translation>
    </message>
    <message>
        <source>Change extra hours</source>
        <translation>Modification de disponibilités ponctuelles</translation>
    </message>
    <message>
        <source>End working hours</source>
        <translation>Fin d’heures de travail</translation>
    </message>
    <message>
        <source>Remove working hours</source>
        <translation>Retrait d’heures de travail</translation>
    </message>
    <message>
        <source>Remove extra hours</source>
        <translation>Retrait de disponibilités ponctuelles</translation>
    </message>
    <message>
        <source>Remove photo</source>
        <translation>Retrait de la photo</translation>
    </message>
    <message>
        <source>Book a series</source>
        <translation>Réservation d’une série</translation>
    </message>
    <message>
        <source>Add services and hours</source>
        <translation>Ajout de services et d’heures</translation>
    </message>
    <message>
        <source>Approve time off</source>
        <translation>Approbation d’un congé</translation>
    </message>
    <message>
        <source>Decline time off</source>
        <translation>Refus d’un congé</translation>
    </message>
    <message>
        <source>Ask for time off</source>
        <translation>Demande de congé</translation>
    </message>
    <message>
        <source>Take time off back</source>
        <translation>Retrait d’un congé</translation>
    </message>
    <message>
        <source>Issue invoice</source>
        <translation>Émission d’une facture</translation>
    </message>
    <message>
        <source>Void invoice</source>
        <translation>Annulation d’une facture</translation>
    </message>
    <message>
        <source>Make credit note</source>
        <translation>Établissement d’une note de crédit</translation>
    </message>
    <message>
        <source>Take payment</source>
        <translation>Encaissement d’un paiement</translation>
    </message>
    <message>
        <source>Take deposit</source>
        <translation>Encaissement d’un dépôt</translation>
    </message>
    <message>
        <source>Pay back</source>
        <translation>Remboursement</translation>
    </message>
    <message>
        <source>Use credit</source>
        <translation>Utilisation d’un crédit</translation>
    </message>
    <message>
        <source>Take payment off invoice</source>
        <translation>Retrait d’un paiement d’une facture</translation>
    </message>
    <message>
        <source>Keep deposit</source>
        <translation>Dépôt conservé</translation>
    </message>
    <message>
        <source>Send document</source>
        <translation>Envoi d’un document</translation>
    </message>
    <message>
        <source>Save invoice draft</source>
        <translation>Enregistrement d’un brouillon de facture</translation>
    </message>
    <message>
        <source>Delete invoice draft</source>
        <translation>Suppression d’un brouillon de facture</translation>
    </message>
    <message>
        <source>Change billing settings</source>
        <translation>Modification des réglages de facturation</translation>
    </message>
    <message>
        <source>Change tax rate</source>
        <translation>Modification d’un taux de taxe</translation>
    </message>
    <message>
        <source>Add logo</source>
        <translation>Ajout d’un logo</translation>
    </message>
    <message>
        <source>Change how a client is billed</source>
        <translation>Modification de la facturation d’un client</translation>
    </message>
    <message>
        <source>Add contract</source>
        <translation>Ajout d’un contrat</translation>
    </message>
    <message>
        <source>Save contract</source>
        <translation>Enregistrement d’un contrat</translation>
    </message>
    <message>
        <source>Change contract rate</source>
        <translation>Modification d’un tarif de contrat</translation>
    </message>
    <message>
        <source>Add bank account</source>
        <translation>Ajout d’un compte bancaire</translation>
    </message>
    <message>
        <source>Save bank account</source>
        <translation>Enregistrement d’un compte bancaire</translation>
    </message>
    <message>
        <source>Make bank deposit</source>
        <translation>Dépôt à la banque</translation>
    </message>
    <message>
        <source>Take back bank deposit</source>
        <translation>Retrait d’un dépôt à la banque</translation>
    </message>
    <message>
        <source>Close tax period</source>
        <translation>Clôture d’une période de taxe</translation>
    </message>
    <message>
        <source>Mark tax return as filed</source>
        <translation>Déclaration de taxe marquée comme produite</translation>
    </message>
    <message>
        <source>Mark tax return as paid</source>
        <translation>Déclaration de taxe marquée comme payée</translation>
    </message>
    <message>
        <source>Add expense</source>
        <translation>Ajout d’une dépense</translation>
    </message>
    <message>
        <source>Change expense</source>
        <translation>Modification d’une dépense</translation>
    </message>
    <message>
        <source>Remove expense</source>
        <translation>Retrait d’une dépense</translation>
    </message>
    <message>
        <source>Attach receipt</source>
        <translation>Ajout d’un justificatif</translation>
    </message>
    <message>
        <source>Add drive</source>
        <translation>Ajout d’un trajet</translation>
    </message>
    <message>
        <source>Change drive</source>
        <translation>Modification d’un trajet</translation>
    </message>
    <message>
        <source>Remove drive</source>
        <translation>Retrait d’un trajet</translation>
    </message>
    <message>
        <source>Change what pays</source>
        <translation>Modification de ce qui paie</translation>
    </message>
    <message>
        <source>Adjust credits</source>
        <translation>Ajustement de crédits</translation>
    </message>
    <message>
        <source>Let credits expire</source>
        <translation>Expiration de crédits</translation>
    </message>
    <message>
        <source>Freeze a package</source>
        <translation>Gel d’un forfait</translation>
    </message>
    <message>
        <source>Give credits</source>
        <translation>Remise de crédits</translation>
    </message>
    <message>
        <source>Take credits back</source>
        <translation>Reprise de crédits</translation>
    </message>
    <message>
        <source>Settle credits</source>
        <translation>Règlement des crédits</translation>
    </message>
    <message>
        <source>Move packages to another trainer</source>
        <translation>Passage de forfaits à un autre entraîneur</translation>
    </message>
    <message>
        <source>Transfer credits</source>
        <translation>Transfert de crédits</translation>
    </message>
    <message>
        <source>End a freeze</source>
        <translation>Fin d’un gel</translation>
    </message>
    <message>
        <source>Add package</source>
        <translation>Ajout d’un forfait</translation>
    </message>
    <message>
        <source>Archive package</source>
        <translation>Archivage d’un forfait</translation>
    </message>
    <message>
        <source>Reorder packages</source>
        <translation>Nouvel ordre des forfaits</translation>
    </message>
    <message>
        <source>Change package</source>
        <translation>Modification d’un forfait</translation>
    </message>
    <message>
        <source>Bring package back</source>
        <translation>Retour d’un forfait</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Vente</translation>
    </message>
    <message>
        <source>Take goods back</source>
        <translation>Reprise de marchandises</translation>
    </message>
    <message>
        <source>Join membership</source>
        <translation>Adhésion à un abonnement</translation>
    </message>
    <message>
        <source>Bill membership</source>
        <translation>Facturation d’un abonnement</translation>
    </message>
    <message>
        <source>Move stock</source>
        <translation>Mouvement de stock</translation>
    </message>
    <message>
        <source>Give free sessions</source>
        <translation>Remise de séances gratuites</translation>
    </message>
    <message>
        <source>Refund package</source>
        <translation>Remboursement d’un forfait</translation>
    </message>
    <message>
        <source>Charge a fee</source>
        <translation>Facturation de frais</translation>
    </message>
    <message>
        <source>Add membership type</source>
        <translation>Ajout d’un type d’abonnement</translation>
    </message>
    <message>
        <source>Change membership type</source>
        <translation>Modification d’un type d’abonnement</translation>
    </message>
    <message>
        <source>Archive membership type</source>
        <translation>Archivage d’un type d’abonnement</translation>
    </message>
    <message>
        <source>Bring membership type back</source>
        <translation>Retour d’un type d’abonnement</translation>
    </message>
    <message>
        <source>Remove membership type</source>
        <translation>Retrait d’un type d’abonnement</translation>
    </message>
    <message>
        <source>Pause membership</source>
        <translation>Pause d’un abonnement</translation>
    </message>
    <message>
        <source>Resume membership</source>
        <translation>Reprise d’un abonnement</translation>
    </message>
    <message>
        <source>End membership</source>
        <translation>Fin d’un abonnement</translation>
    </message>
    <message>
        <source>Change price of membership</source>
        <translation>Modification du prix d’un abonnement</translation>
    </message>
    <message>
        <source>Add product</source>
        <translation>Ajout d’un produit</translation>
    </message>
    <message>
        <source>Change product</source>
        <translation>Modification d’un produit</translation>
    </message>
    <message>
        <source>Archive product</source>
        <translation>Archivage d’un produit</translation>
    </message>
    <message>
        <source>Bring product back</source>
        <translation>Retour d’un produit</translation>
    </message>
    <message>
        <source>Remove product</source>
        <translation>Retrait d’un produit</translation>
    </message>
    <message>
        <source>Change mail settings</source>
        <translation>Modification des réglages de courriel</translation>
    </message>
    <message>
        <source>Add measurements</source>
        <translation>Ajout de mesures</translation>
    </message>
    <message>
        <source>Change measurement</source>
        <translation>Modification d’une mesure</translation>
    </message>
    <message>
        <source>Remove measurement</source>
        <translation>Suppression d’une mesure</translation>
    </message>
    <message>
        <source>Add goal</source>
        <translation>Ajout d’un objectif</translation>
    </message>
    <message>
        <source>Change goal</source>
        <translation>Modification d’un objectif</translation>
    </message>
    <message>
        <source>Close goal</source>
        <translation>Clôture d’un objectif</translation>
    </message>
    <message>
        <source>Open goal again</source>
        <translation>Réouverture d’un objectif</translation>
    </message>
    <message>
        <source>Remove goal</source>
        <translation>Suppression d’un objectif</translation>
    </message>
    <message>
        <source>Add progress photo</source>
        <translation>Ajout d’une photo de progrès</translation>
    </message>
    <message>
        <source>Change progress photo</source>
        <translation>Modification d’une photo de progrès</translation>
    </message>
    <message>
        <source>Remove progress photo</source>
        <translation>Suppression d’une photo de progrès</translation>
    </message>
    <message>
        <source>Add file</source>
        <translation>Ajout d’un fichier</translation>
    </message>
    <message>
        <source>Change file</source>
        <translation>Modification d’un fichier</translation>
    </message>
    <message>
        <source>Remove file</source>
        <translation>Suppression d’un fichier</translation>
    </message>
    <message>
        <source>Write note</source>
        <translation>Rédaction d’une note</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>Suppression d’une note</translation>
    </message>
    <message>
        <source>Change text snippet</source>
        <translation>Modification d’un texte abrégé</translation>
    </message>
    <message>
        <source>Remove text snippet</source>
        <translation>Suppression d’un texte abrégé</translation>
    </message>
    <message>
        <source>Sign note</source>
        <translation>Signature d’une note</translation>
    </message>
    <message>
        <source>Add food</source>
        <translation>Ajout d’un aliment</translation>
    </message>
    <message>
        <source>Change food</source>
        <translation>Modification d’un aliment</translation>
    </message>
    <message>
        <source>Hide food</source>
        <translation>Masquage d’un aliment</translation>
    </message>
    <message>
        <source>Import foods</source>
        <translation>Importation d’aliments</translation>
    </message>
    <message>
        <source>Remove food</source>
        <translation>Suppression d’un aliment</translation>
    </message>
    <message>
        <source>Take changes of a food back</source>
        <translation>Annulation des modifications d’un aliment</translation>
    </message>
    <message>
        <source>Show food again</source>
        <translation>Retour d’un aliment masqué</translation>
    </message>
    <message>
        <source>Add meal plan</source>
        <translation>Ajout d’un plan alimentaire</translation>
    </message>
    <message>
        <source>Change meal plan</source>
        <translation>Modification d’un plan alimentaire</translation>
    </message>
    <message>
        <source>Complete meal plan</source>
        <translation>Fin d’un plan alimentaire</translation>
    </message>
    <message>
        <source>Copy meal plan</source>
        <translation>Copie d’un plan alimentaire</translation>
    </message>
    <message>
        <source>Give meal plan to</source>
        <translation>Remise d’un plan alimentaire à</translation>
    </message>
    <message>
        <source>Remove meal plan</source>
        <translation>Suppression d’un plan alimentaire</translation>
    </message>
    <message>
        <source>Remove daily targets of</source>
        <translation>Suppression des cibles quotidiennes de</translation>
    </message>
    <message>
        <source>Save daily targets of</source>
        <translation>Enregistrement des cibles quotidiennes de</translation>
    </message>
    <message>
        <source>Add form</source>
        <translation>Ajout d’un formulaire</translation>
    </message>
    <message>
        <source>Archive form or use it again</source>
        <translation>Archivage ou retour d’un formulaire</translation>
    </message>
    <message>
        <source>Order forms</source>
        <translation>Ordre des formulaires</translation>
    </message>
    <message>
        <source>Change form</source>
        <translation>Modification d’un formulaire</translation>
    </message>
    <message>
        <source>Sign form</source>
        <translation>Signature d’un formulaire</translation>
    </message>
    <message>
        <source>Set PIN</source>
        <translation>Choix d’un NIP</translation>
    </message>
    <message>
        <source>Take the PIN away</source>
        <translation>Retrait du NIP</translation>
    </message>
    <message>
        <source>Add plan</source>
        <translation>Ajout d’un programme</translation>
    </message>
    <message>
        <source>Change plan</source>
        <translation>Modification d’un programme</translation>
    </message>
    <message>
        <source>Remove plan</source>
        <translation>Suppression d’un programme</translation>
    </message>
    <message>
        <source>Give plan</source>
        <translation>Remise d’un programme</translation>
    </message>
    <message>
        <source>Complete plan</source>
        <translation>Fin d’un programme</translation>
    </message>
    <message>
        <source>Change training settings</source>
        <translation>Modification des réglages d’entraînement</translation>
    </message>
    <message>
        <source>Change units and formulas</source>
        <translation>Modification des unités et des formules</translation>
    </message>
    <message>
        <source>Archive plan</source>
        <translation>Archivage d’un programme</translation>
    </message>
    <message>
        <source>Bring back plan</source>
        <translation>Retour d’un programme archivé</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marquage comme lu</translation>
    </message>
    <message>
        <source>Begin workout</source>
        <translation>Début d’un entraînement</translation>
    </message>
    <message>
        <source>Log set</source>
        <translation>Inscription d’une série</translation>
    </message>
    <message>
        <source>Change set</source>
        <translation>Modification d’une série</translation>
    </message>
    <message>
        <source>Remove set</source>
        <translation>Suppression d’une série</translation>
    </message>
    <message>
        <source>Change workout</source>
        <translation>Modification d’un entraînement</translation>
    </message>
    <message>
        <source>Remove workout</source>
        <translation>Suppression d’un entraînement</translation>
    </message>
    <message>
        <source>Add exercise</source>
        <translation>Ajout d’un exercice</translation>
    </message>
    <message>
        <source>Change exercise</source>
        <translation>Modification d’un exercice</translation>
    </message>
    <message>
        <source>Hide exercise</source>
        <translation>Masquage d’un exercice</translation>
    </message>
    <message>
        <source>Show exercise</source>
        <translation>Retour d’un exercice masqué</translation>
    </message>
    <message>
        <source>Remove exercise</source>
        <translation>Suppression d’un exercice</translation>
    </message>
    <message>
        <source>Bring back the original of exercise</source>
        <translation>Retour à l’original de l’exercice</translation>
    </message>
</context>
<context>
    <name>BodyResults</name>
    <message>
        <source>For “%1” these are still missing: %2.</source>
        <translation>Pour «&#xa0;%1&#xa0;», il manque encore&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Body fat %1 %, give or take %2 points (%3).</source>
        <translation>Masse grasse&#xa0;: %1 %, à %2 points près (%3).</translation>
    </message>
    <message>
        <source>The folds add up to %1 mm.</source>
        <translation>La somme des plis est de %1 mm.</translation>
    </message>
    <message>
        <source>The formula was made with men of 18 to 61 and women of 18 to 55 years. At %1 the result is less certain.</source>
        <translation>La formule a été établie avec des hommes de 18 à 61 ans et des femmes de 18 à 55 ans. À %1, le résultat est moins sûr.</translation>
    </message>
    <message>
        <source>Lean mass %1 %2.</source>
        <translation>Masse maigre&#xa0;: %1 %2.</translation>
    </message>
    <message>
        <source>Body mass index %1. It does not tell muscle from fat.</source>
        <translation>Indice de masse corporelle&#xa0;: %1. Il ne distingue pas le muscle de la graisse.</translation>
    </message>
</context>
<context>
    <name>ClassColour</name>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Sarcelle</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ambre</translation>
    </message>
    <message>
        <source>Sky</source>
        <translation>Bleu ciel</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Lime</source>
        <translation>Lime</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>Prune</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Ardoise</translation>
    </message>
</context>
<context>
    <name>ClientFilters</name>
    <message>
        <source>Active</source>
        <translation>Actifs</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Les miens</translation>
    </message>
    <message>
        <source>Lapsing</source>
        <translation>À relancer</translation>
    </message>
    <message>
        <source>No next session</source>
        <translation>Rien de prévu</translation>
    </message>
    <message>
        <source>Birthdays</source>
        <translation>Anniversaires</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Retirés</translation>
    </message>
    <message>
        <source>Owing</source>
        <translation>Solde dû</translation>
    </message>
</context>
<context>
    <name>ClientWords</name>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Preferred name</source>
        <translation>Prénom usuel</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Province or state</source>
        <translation>Province ou État</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <translation>Personne à joindre en cas d’urgence</translation>
    </message>
    <message>
        <source>Emergency phone</source>
        <translation>Téléphone d’urgence</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>How they found us</source>
        <translation>Comment le client nous a connus</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Établissement</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Client since</source>
        <translation>Client depuis</translation>
    </message>
    <message>
        <source>Became part of</source>
        <translation>Réuni avec</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Problèmes de santé</translation>
    </message>
    <message>
        <source>Medications</source>
        <translation>Médicaments</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Allergies</translation>
    </message>
    <message>
        <source>Injuries</source>
        <translation>Blessures</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Client potentiel</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Former</source>
        <translation>Ancien</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Recommandation</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>De passage</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>The studio&apos;s language</source>
        <translation>La langue du studio</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Facturation</translation>
    </message>
    <message>
        <source>Waiver</source>
        <translation>Décharge</translation>
    </message>
    <message>
        <source>May read</source>
        <translation>Peut consulter</translation>
    </message>
    <message>
        <source>May change</source>
        <translation>Peut modifier</translation>
    </message>
    <message>
        <source>May change and give access</source>
        <translation>Peut modifier et donner accès</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>même téléphone</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>même courriel</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>même nom</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>nom semblable</translation>
    </message>
    <message>
        <source>same birthday</source>
        <translation>même date de naissance</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>date format, this year</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format, another year</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format, in full</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n&#xa0;an</numerusform>
            <numerusform>%n&#xa0;ans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Password: </source>
        <translation>Mot de passe&#xa0;: </translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 de %2</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>comptant</translation>
    </message>
    <message>
        <source>card</source>
        <translation>carte</translation>
    </message>
    <message>
        <source>e-transfer</source>
        <translation>virement Interac</translation>
    </message>
    <message>
        <source>cheque</source>
        <translation>chèque</translation>
    </message>
    <message>
        <source>bank transfer</source>
        <translation>virement bancaire</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>Due on receipt</source>
        <translation>Payable à réception</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Invoice date</source>
        <translation>Date de la facture</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>For invoice</source>
        <translation>Pour la facture</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>Versement</translation>
    </message>
    <message>
        <source>Amount (%1)</source>
        <translation>Montant (%1)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Payment plan</source>
        <translation>Calendrier des versements</translation>
    </message>
    <message>
        <source>Pay to</source>
        <translation>Payable à</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Voided on %1: %2</source>
        <translation>Annulée le %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>No tax is charged: %1</source>
        <translation>Aucune taxe n’est perçue&#xa0;: %1</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>BROUILLON</translation>
    </message>
    <message>
        <source>VOID</source>
        <translation>ANNULÉE</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Note de crédit</translation>
    </message>
    <message>
        <source>Bill to</source>
        <translation>Facturé à</translation>
    </message>
    <message>
        <source>Credit to</source>
        <translation>Crédité à</translation>
    </message>
    <message>
        <source>Credit note %1</source>
        <translation>Note de crédit %1</translation>
    </message>
    <message>
        <source>Paid %1, %2</source>
        <translation>Payé le %1, %2</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Payment part</source>
        <translation>Section paiement</translation>
    </message>
    <message>
        <source>Account / Payable to</source>
        <translation>Compte / Payable à</translation>
    </message>
    <message>
        <source>Additional information</source>
        <translation>Informations supplémentaires</translation>
    </message>
    <message>
        <source>Payable by</source>
        <translation>Payable par</translation>
    </message>
    <message>
        <source>Payable by (name/address)</source>
        <translation>Payable par (nom/adresse)</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monnaie</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Acceptance point</source>
        <translation>Point de dépôt</translation>
    </message>
    <message>
        <source>Separate before paying in</source>
        <translation>À détacher avant le versement</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabais</translation>
    </message>
    <message>
        <source>Amount with tax (%1)</source>
        <translation>Montant taxes comprises (%1)</translation>
    </message>
    <message>
        <source>Carried forward</source>
        <translation>À reporter</translation>
    </message>
    <message>
        <source>Brought forward</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Subtotal without tax</source>
        <translation>Sous-total hors taxes</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Sous-total</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Total (%1)</source>
        <translation>Total (%1)</translation>
    </message>
    <message>
        <source>Total credit (%1)</source>
        <translation>Total du crédit (%1)</translation>
    </message>
    <message>
        <source>Payments received</source>
        <translation>Paiements reçus</translation>
    </message>
    <message>
        <source>Balance due (%1)</source>
        <translation>Solde dû (%1)</translation>
    </message>
    <message>
        <source>Your banking app fills in the transfer from this code.</source>
        <translation>Votre application bancaire remplit le virement à partir de ce code.</translation>
    </message>
    <message>
        <source>Pay by bank transfer</source>
        <translation>Payer par virement bancaire</translation>
    </message>
    <message>
        <source>Deposit receipt</source>
        <translation>Reçu de dépôt</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Remboursement</translation>
    </message>
    <message>
        <source>Paid back by</source>
        <translation>Remboursé par</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Payé par</translation>
    </message>
    <message>
        <source>Left to pay</source>
        <translation>Reste à payer</translation>
    </message>
    <message>
        <source>Refunded (%1)</source>
        <translation>Remboursé (%1)</translation>
    </message>
    <message>
        <source>Received (%1)</source>
        <translation>Reçu (%1)</translation>
    </message>
    <message>
        <source>Cash rounding</source>
        <translation>Arrondi comptant</translation>
    </message>
    <message>
        <source>Held as a deposit</source>
        <translation>Gardé en dépôt</translation>
    </message>
    <message>
        <source>Kept as credit</source>
        <translation>Gardé en crédit</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>Merci&#xa0;!</translation>
    </message>
    <message>
        <source>Paid back to</source>
        <translation>Remboursé à</translation>
    </message>
    <message>
        <source>Received from</source>
        <translation>Reçu de</translation>
    </message>
    <message>
        <source>Cash sale</source>
        <translation>Vente au comptant</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>Le %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Amounts in %1</source>
        <translation>Montants en %1</translation>
    </message>
    <message>
        <source>There is nothing in this period.</source>
        <translation>Il n’y a rien dans cette période.</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Numéro d’inscription</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Personal training, 60 min</source>
        <translation>Entraînement privé, 60 min</translation>
    </message>
    <message>
        <source>Name of the client</source>
        <translation>Nom du client</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Balance brought forward</source>
        <translation>Solde reporté</translation>
    </message>
    <message>
        <source>Invoice %1</source>
        <translation>Facture %1</translation>
    </message>
    <message>
        <source>Payment %1</source>
        <translation>Paiement %1</translation>
    </message>
    <message>
        <source>Deposit %1</source>
        <translation>Dépôt %1</translation>
    </message>
    <message>
        <source>Refund %1</source>
        <translation>Remboursement %1</translation>
    </message>
    <message>
        <source>Invoice %1 voided</source>
        <translation>Facture %1 annulée</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Débits</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Crédits</translation>
    </message>
    <message>
        <source>Balance (%1)</source>
        <translation>Solde (%1)</translation>
    </message>
    <message>
        <source>Not due, or up to 30 days</source>
        <translation>Non échu ou jusqu’à 30 jours</translation>
    </message>
    <message>
        <source>31 to 60 days</source>
        <translation>31 à 60 jours</translation>
    </message>
    <message>
        <source>61 to 90 days</source>
        <translation>61 à 90 jours</translation>
    </message>
    <message>
        <source>Over 90 days</source>
        <translation>Plus de 90 jours</translation>
    </message>
    <message>
        <source>Statement of account</source>
        <translation>État de compte</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Balance due</source>
        <translation>Solde dû</translation>
    </message>
    <message>
        <source>Account of</source>
        <translation>Compte de</translation>
    </message>
    <message>
        <source>In your favour (%1)</source>
        <translation>En votre faveur (%1)</translation>
    </message>
    <message>
        <source>Open, by days past due</source>
        <translation>Solde selon les jours de retard</translation>
    </message>
    <message>
        <source>GST/HST number</source>
        <translation>Numéro de TPS/TVH</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>Numéro de TVA</translation>
    </message>
    <message>
        <source>QST number</source>
        <translation>Numéro de TVQ</translation>
    </message>
    <message>
        <source>PST number</source>
        <translation>Numéro de TVP</translation>
    </message>
    <message>
        <source>Your tax number</source>
        <translation>Votre numéro de taxe</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Entraîneur</translation>
    </message>
    <message>
        <source>Client since</source>
        <translation>Client depuis</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Nothing is written down.</source>
        <translation>Rien n’est noté.</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Maladies</translation>
    </message>
    <message>
        <source>Injuries</source>
        <translation>Blessures</translation>
    </message>
    <message>
        <source>Medications</source>
        <translation>Médicaments</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Allergies</translation>
    </message>
    <message>
        <source>Number %4, mark %5, signed by %1 on %2 at %3</source>
        <translation>Numéro %4, empreinte %5, signée par %1 le %2 à %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Amendment of %1, %2</source>
        <translation>Amendement du %1, %2</translation>
    </message>
    <message>
        <source>Subjective</source>
        <translation>Subjectif</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>Ce qui a été mesuré</translation>
    </message>
    <message>
        <source>How it went, 1 to 5</source>
        <translation>Déroulement, de 1 à 5</translation>
    </message>
    <message>
        <source>For the client</source>
        <translation>Pour le client</translation>
    </message>
    <message>
        <source>Recommendations until next time</source>
        <translation>Recommandations d’ici la prochaine fois</translation>
    </message>
    <message>
        <source>Client record</source>
        <translation>Dossier du client</translation>
    </message>
    <message>
        <source>Confidential: health information. Printed on %1.</source>
        <translation>Confidentiel&#xa0;: renseignements sur la santé. Imprimé le %1.</translation>
    </message>
    <message>
        <source>Session notes</source>
        <translation>Notes de séance</translation>
    </message>
    <message>
        <source>There are no signed notes.</source>
        <translation>Il n’y a aucune note signée.</translation>
    </message>
    <message>
        <source>Breakfast</source>
        <translation>Déjeuner</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>Dîner</translation>
    </message>
    <message>
        <source>Dinner</source>
        <translation>Souper</translation>
    </message>
    <message>
        <source>Snack</source>
        <translation>Collation</translation>
    </message>
    <message>
        <source>Target for the day</source>
        <translation>Cible de la journée</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Aliment</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>kcal</source>
        <translation>kcal</translation>
    </message>
    <message>
        <source>Protein (g)</source>
        <translation>Protéines (g)</translation>
    </message>
    <message>
        <source>Carbs (g)</source>
        <translation>Glucides (g)</translation>
    </message>
    <message>
        <source>Fat (g)</source>
        <translation>Lipides (g)</translation>
    </message>
    <message>
        <source>Fibre (g)</source>
        <translation>Fibres (g)</translation>
    </message>
    <message>
        <source>Sum of the day</source>
        <translation>Total de la journée</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Meal plan</source>
        <translation>Plan alimentaire</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>Jour %1</translation>
    </message>
    <message>
        <source>Weights are of the food as it is eaten. Figures are rounded; carbohydrates include fibre.</source>
        <translation>Les poids sont ceux des aliments tels qu’ils sont mangés. Les chiffres sont arrondis ; les glucides comprennent les fibres.</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Séries</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Répétitions</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>RPE</source>
        <translation>RPE</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Repos</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n semaine</numerusform>
            <numerusform>%n semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>Training plan</source>
        <translation>Programme d’entraînement</translation>
    </message>
    <message>
        <source>Training plan %1</source>
        <translation>Programme d’entraînement %1</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>Semaine %1</translation>
    </message>
    <message>
        <source>Weeks %1 to %2</source>
        <translation>Semaines %1 à %2</translation>
    </message>
    <message numerus="yes">
        <source>%n set(s)</source>
        <translation>
            <numerusform>%n série</numerusform>
            <numerusform>%n séries</numerusform>
        </translation>
    </message>
    <message>
        <source>RPE %1</source>
        <translation>RPE %1</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>Série %1</translation>
    </message>
    <message>
        <source>Log sheet, week %1</source>
        <translation>Feuille de suivi, semaine %1</translation>
    </message>
    <message>
        <source>Write weight and repetitions of each set into its blank, for example 60 x 10.</source>
        <translation>Inscrire la charge et les répétitions de chaque série dans sa case, par exemple 60 x 10.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Signed by typing the full name: %1</source>
        <translation>Signé en tapant le nom complet&#xa0;: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signé le</translation>
    </message>
    <message>
        <source>Counts until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Sceau</translation>
    </message>
</context>
<context>
    <name>DocumentBatch</name>
    <message>
        <source>Writing the PDF ...</source>
        <translation>Écriture du PDF…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Something in this form is not right.</source>
        <translation>Quelque chose ne va pas dans ce formulaire.</translation>
    </message>
    <message>
        <source>This is no longer there.</source>
        <translation>Cet élément n’existe plus.</translation>
    </message>
    <message>
        <source>This clashes with another booking.</source>
        <translation>Il y a un conflit avec une autre réservation.</translation>
    </message>
    <message>
        <source>The studio&apos;s rules do not allow this.</source>
        <translation>Les règles du studio ne le permettent pas.</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>Votre rôle ne le permet pas.</translation>
    </message>
    <message>
        <source>Somebody changed this in the meantime. Please look at it again.</source>
        <translation>Quelqu’un a modifié cet élément entre-temps. Veuillez le revoir.</translation>
    </message>
    <message>
        <source>The login or the password is not right.</source>
        <translation>L’identifiant ou le mot de passe est incorrect.</translation>
    </message>
    <message>
        <source>The studio&apos;s key file is damaged.</source>
        <translation>Le fichier de clés du studio est endommagé.</translation>
    </message>
    <message>
        <source>The studio&apos;s file is damaged.</source>
        <translation>Le fichier du studio est endommagé.</translation>
    </message>
    <message>
        <source>This studio was saved by a newer Trainerdesk. Please update the program.</source>
        <translation>Ce studio a été enregistré par une version plus récente de Trainerdesk. Veuillez mettre le programme à jour.</translation>
    </message>
    <message>
        <source>This studio is already open in another window or program.</source>
        <translation>Ce studio est déjà ouvert dans une autre fenêtre ou un autre programme.</translation>
    </message>
    <message>
        <source>This folder cannot be written to.</source>
        <translation>Il est impossible d’écrire dans ce dossier.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was lost; free some space and try again.</source>
        <translation>Le disque est plein. Rien n’a été perdu&#xa0;: libérez de l’espace, puis réessayez.</translation>
    </message>
    <message>
        <source>There is no studio in this folder.</source>
        <translation>Il n’y a pas de studio dans ce dossier.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>The file could not be read or written.</source>
        <translation>Le fichier n’a pas pu être lu ou écrit.</translation>
    </message>
    <message>
        <source>Something went wrong in the program. Nothing was saved.</source>
        <translation>Une erreur s’est produite dans le programme. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>%1 already has %5 on %2, from %3 to %4. Choose another time or another trainer.</source>
        <translation>%1 a déjà une séance avec %5 le %2, de %3 à %4. Choisissez une autre heure ou un autre entraîneur.</translation>
    </message>
    <message>
        <source>%1 is already booked on %2 from %3 to %4. Choose another time or another trainer.</source>
        <translation>%1 est déjà réservé le %2 de %3 à %4. Choisissez une autre heure ou un autre entraîneur.</translation>
    </message>
    <message>
        <source>The trainer is already booked at that time. Choose another time or another trainer.</source>
        <translation>L’entraîneur est déjà réservé à cette heure. Choisissez une autre heure ou un autre entraîneur.</translation>
    </message>
    <message>
        <source>%1 already has a session on %2, from %3 to %4. Choose another time.</source>
        <translation>%1 a déjà une séance le %2, de %3 à %4. Choisissez une autre heure.</translation>
    </message>
    <message>
        <source>The client already has a session at that time. Choose another time.</source>
        <translation>Le client a déjà une séance à cette heure. Choisissez une autre heure.</translation>
    </message>
    <message>
        <source>%1 is taken on %2 from %3 to %4 (%5). Choose another room or another time.</source>
        <translation>%1 est occupée le %2 de %3 à %4 (%5). Choisissez une autre salle ou une autre heure.</translation>
    </message>
    <message>
        <source>%1 is taken on %2 from %3 to %4. Choose another room or another time.</source>
        <translation>%1 est occupée le %2 de %3 à %4. Choisissez une autre salle ou une autre heure.</translation>
    </message>
    <message>
        <source>The room is taken at that time. Choose another room or another time.</source>
        <translation>La salle est occupée à cette heure. Choisissez une autre salle ou une autre heure.</translation>
    </message>
    <message>
        <source>This session is full: it has places for %1. Put the client on the waiting list, or raise the number of places.</source>
        <translation>Cette séance est complète (nombre de places&#xa0;: %1). Inscrivez le client à la liste d’attente ou augmentez le nombre de places.</translation>
    </message>
    <message>
        <source>This session is full. Put the client on the waiting list, or raise the number of places.</source>
        <translation>Cette séance est complète. Inscrivez le client à la liste d’attente ou augmentez le nombre de places.</translation>
    </message>
    <message>
        <source>This is outside the trainer&apos;s hours on that day: %1.</source>
        <translation>C’est en dehors des heures de l’entraîneur ce jour-là&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The trainer has no working hours on that day.</source>
        <translation>L’entraîneur ne travaille pas ce jour-là.</translation>
    </message>
    <message>
        <source>The trainer is away from %2 to %3 (%1).</source>
        <translation>L’entraîneur est absent du %2 au %3 (%1).</translation>
    </message>
    <message>
        <source>The studio is closed on %1: %2.</source>
        <translation>Le studio est fermé le %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The studio is closed on that day.</source>
        <translation>Le studio est fermé ce jour-là.</translation>
    </message>
    <message>
        <source>This lies in the past. It can still be written down.</source>
        <translation>Cette heure est déjà passée. Il est encore possible de la noter.</translation>
    </message>
    <message>
        <source>%1 has left the studio. Choose another trainer.</source>
        <translation>%1 a quitté le studio. Choisissez un autre entraîneur.</translation>
    </message>
    <message>
        <source>“%1” is archived and no longer offered. Choose another service.</source>
        <translation>«&#xa0;%1&#xa0;» est archivé et n’est plus offert. Choisissez un autre service.</translation>
    </message>
    <message>
        <source>%1 is not in use. Choose another room.</source>
        <translation>%1 n’est pas en service. Choisissez une autre salle.</translation>
    </message>
    <message>
        <source>%1 is a former client. Make them active again first, or give a reason.</source>
        <translation>%1 est un ancien client. Réactivez d’abord son dossier ou donnez une raison.</translation>
    </message>
    <message>
        <source>%1 is paused at the moment.</source>
        <translation>%1 est en pause en ce moment.</translation>
    </message>
    <message>
        <source>%1 is already in this session.</source>
        <translation>%1 participe déjà à cette séance.</translation>
    </message>
    <message>
        <source>The same client is in this session twice.</source>
        <translation>Le même client figure deux fois dans cette séance.</translation>
    </message>
    <message>
        <source>“%2” is not given by %1. Choose another trainer or another service.</source>
        <translation>«&#xa0;%2&#xa0;» n’est pas offert par %1. Choisissez un autre entraîneur ou un autre service.</translation>
    </message>
    <message>
        <source>“%2” is given by another trainer. Choose another service.</source>
        <translation>«&#xa0;%2&#xa0;» est offert par un autre entraîneur. Choisissez un autre service.</translation>
    </message>
    <message>
        <source>That location is in another time zone, so the times would shift. Please make a new booking there.</source>
        <translation>Cet établissement est dans un autre fuseau horaire&#xa0;: les heures seraient décalées. Veuillez y faire une nouvelle réservation.</translation>
    </message>
    <message>
        <source>This booking is already %1, so it can no longer be changed. Reopen it first.</source>
        <translation>Cette réservation ne peut plus être modifiée (état&#xa0;: %1). Rouvrez-la d’abord.</translation>
    </message>
    <message>
        <source>This booking is cancelled. Reopen it first.</source>
        <translation>Cette réservation est annulée. Rouvrez-la d’abord.</translation>
    </message>
    <message>
        <source>The client&apos;s times are not those of the session. Nothing was saved; please try again.</source>
        <translation>Les heures du client ne correspondent pas à celles de la séance. Rien n’a été enregistré&#xa0;; veuillez réessayer.</translation>
    </message>
    <message>
        <source>This client has no place in the session.</source>
        <translation>Ce client n’a pas de place dans la séance.</translation>
    </message>
    <message>
        <source>This client is no longer on the waiting list.</source>
        <translation>Ce client n’est plus sur la liste d’attente.</translation>
    </message>
    <message>
        <source>No place is on offer to this client any more. The offer may have run out.</source>
        <translation>Aucune place n’est plus offerte à ce client. L’offre est peut-être expirée.</translation>
    </message>
    <message>
        <source>Please type when, such as: tue 7, 24 nov 9:30 or +1w.</source>
        <translation>Veuillez indiquer quand, par exemple&#xa0;: mar 7, 24 nov 9:30 ou +1s.</translation>
    </message>
    <message>
        <source>“%1” is not understood here. Type for example: tue 7, 24 nov 9:30 or +1w.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas compris ici. Écrivez par exemple&#xa0;: mar 7, 24 nov 9:30 ou +1s.</translation>
    </message>
    <message>
        <source>“%1” says a second time what is there already. Please leave one of them out.</source>
        <translation>«&#xa0;%1&#xa0;» répète ce qui est déjà indiqué. Veuillez retirer l’un des deux.</translation>
    </message>
    <message>
        <source>“%1” is not possible here. Please check the day, time or length.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas possible ici. Veuillez vérifier le jour, l’heure ou la durée.</translation>
    </message>
    <message>
        <source>The rule for repeating is not valid here: %1.</source>
        <translation>La règle de répétition n’est pas valide ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Repeating with %1 is not possible. Please choose days, weeks, months or years.</source>
        <translation>La répétition avec %1 n’est pas possible. Veuillez choisir des jours, des semaines, des mois ou des années.</translation>
    </message>
    <message>
        <source>This repeats too often: at most %1 times are possible. Please choose an earlier end.</source>
        <translation>Il y a trop de répétitions&#xa0;: %1 au maximum. Veuillez choisir une fin plus rapprochée.</translation>
    </message>
    <message>
        <source>Nothing of the series lies before that day. Please change the whole series.</source>
        <translation>Aucune séance de la série ne précède ce jour. Veuillez modifier toute la série.</translation>
    </message>
    <message>
        <source>Nothing of the series comes after that day.</source>
        <translation>Aucune séance de la série ne suit ce jour.</translation>
    </message>
    <message>
        <source>Please say how often it repeats, or until when.</source>
        <translation>Veuillez indiquer combien de fois la séance se répète, ou jusqu’à quand.</translation>
    </message>
    <message>
        <source>No day is left to book. Please keep at least one.</source>
        <translation>Il ne reste aucun jour à réserver. Veuillez en garder au moins un.</translation>
    </message>
    <message>
        <source>A series that repeats by the month cannot move to another day. Please end it and make a new one.</source>
        <translation>Une série mensuelle ne peut pas changer de jour. Veuillez y mettre fin et en créer une nouvelle.</translation>
    </message>
    <message>
        <source>The series has no occurrence on %1.</source>
        <translation>La série n’a pas de séance le %1.</translation>
    </message>
    <message>
        <source>This overlaps other hours of the trainer, from %1 to %2.</source>
        <translation>Ces heures en chevauchent d’autres du même entraîneur, de %1 à %2.</translation>
    </message>
    <message>
        <source>This overlaps other time off, from %1 to %2.</source>
        <translation>Ce congé en chevauche un autre, du %1 au %2.</translation>
    </message>
    <message>
        <source>This request is already %1.</source>
        <translation>Cette demande a déjà reçu une réponse (état&#xa0;: %1).</translation>
    </message>
    <message>
        <source>“%1” has bookings, so it cannot be deleted. Archive it instead.</source>
        <translation>«&#xa0;%1&#xa0;» a des réservations et ne peut pas être supprimé. Archivez-le plutôt.</translation>
    </message>
    <message>
        <source>“%1” is the studio&apos;s usual policy. Make another one the default first.</source>
        <translation>«&#xa0;%1&#xa0;» est la politique habituelle du studio. Choisissez d’abord une autre politique par défaut.</translation>
    </message>
    <message>
        <source>“%1” is used by the service “%2”. Give that service another policy first.</source>
        <translation>«&#xa0;%1&#xa0;» sert au service «&#xa0;%2&#xa0;». Donnez d’abord une autre politique à ce service.</translation>
    </message>
    <message>
        <source>This part of the policy is missing, or is not a number or yes or no.</source>
        <translation>Cette partie de la politique manque, ou ce n’est ni un nombre, ni oui ou non.</translation>
    </message>
    <message>
        <source>This value is too high for a policy, or waivers and their days are not both filled in.</source>
        <translation>Cette valeur est trop élevée pour une politique, ou les dispenses et leurs jours ne sont pas tous deux remplis.</translation>
    </message>
    <message>
        <source>That day is already in the list: %1.</source>
        <translation>Ce jour est déjà dans la liste&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This line is not one JSON object in UTF-8.</source>
        <translation>Cette ligne n’est pas un objet JSON en UTF-8.</translation>
    </message>
    <message>
        <source>This line is longer than 1 MB.</source>
        <translation>Cette ligne dépasse 1&#xa0;Mo.</translation>
    </message>
    <message>
        <source>There is no command “%1”. “do --help” names them all.</source>
        <translation>La commande «&#xa0;%1&#xa0;» n’existe pas. «&#xa0;do --help&#xa0;» les nomme toutes.</translation>
    </message>
    <message>
        <source>This command has no field “%1”.</source>
        <translation>Cette commande n’a pas de champ «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The field “%1” is missing.</source>
        <translation>Le champ «&#xa0;%1&#xa0;» manque.</translation>
    </message>
    <message>
        <source>This field must be: %1.</source>
        <translation>Ce champ doit être&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The command “%1” cannot be part of a batch.</source>
        <translation>La commande «&#xa0;%1&#xa0;» ne peut pas faire partie d’un lot.</translation>
    </message>
    <message>
        <source>There is no verb “%1”. “trainerdesk --help” names them all.</source>
        <translation>Le verbe «&#xa0;%1&#xa0;» n’existe pas. «&#xa0;trainerdesk --help&#xa0;» les nomme tous.</translation>
    </message>
    <message>
        <source>There is no option %1 here.</source>
        <translation>L’option %1 n’existe pas ici.</translation>
    </message>
    <message>
        <source>The option %1 is not complete.</source>
        <translation>L’option %1 est incomplète.</translation>
    </message>
    <message>
        <source>The option %1 is missing.</source>
        <translation>L’option %1 manque.</translation>
    </message>
    <message>
        <source>The option %1 is there twice.</source>
        <translation>L’option %1 est donnée deux fois.</translation>
    </message>
    <message>
        <source>The option %1 needs a whole number.</source>
        <translation>L’option %1 demande un nombre entier.</translation>
    </message>
    <message>
        <source>The option %1 needs a day, as in 2026-05-31.</source>
        <translation>L’option %1 demande un jour, comme 2026-05-31.</translation>
    </message>
    <message>
        <source>The size must be like 1280x800.</source>
        <translation>La taille doit avoir la forme 1280x800.</translation>
    </message>
    <message>
        <source>The options %1 and %2 exclude each other.</source>
        <translation>Les options %1 et %2 s’excluent l’une l’autre.</translation>
    </message>
    <message>
        <source>Please write: trainerdesk %1</source>
        <translation>Veuillez écrire&#xa0;: trainerdesk %1</translation>
    </message>
    <message>
        <source>There is no report “%1”. There is: day.</source>
        <translation>Le rapport «&#xa0;%1&#xa0;» n’existe pas. Il y a&#xa0;: day.</translation>
    </message>
    <message>
        <source>The password file %1 cannot be read.</source>
        <translation>Le fichier de mot de passe %1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>There is no terminal to ask for the password. Please use --password-file.</source>
        <translation>Il n’y a pas de terminal pour demander le mot de passe. Veuillez utiliser --password-file.</translation>
    </message>
    <message>
        <source>This build cannot do that: %1.</source>
        <translation>Cette version compilée ne le peut pas&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Please give one SELECT statement, and only one.</source>
        <translation>Veuillez donner une instruction SELECT, et une seule.</translation>
    </message>
    <message>
        <source>The statement is not understood: %1</source>
        <translation>L’instruction n’est pas comprise&#xa0;: %1</translation>
    </message>
    <message>
        <source>Only statements that read are possible here, such as SELECT.</source>
        <translation>Seules les instructions de lecture, comme SELECT, sont possibles ici.</translation>
    </message>
    <message>
        <source>Please fill in this field.</source>
        <translation>Veuillez remplir ce champ.</translation>
    </message>
    <message>
        <source>This is too long: at most %1 characters fit here.</source>
        <translation>Ce texte est trop long&#xa0;: %1 caractères au maximum.</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address, such as name@example.com.</source>
        <translation>Cela ne ressemble pas à une adresse de courriel, comme nom@exemple.com.</translation>
    </message>
    <message>
        <source>Please enter an amount, such as 85 or 85.50.</source>
        <translation>Veuillez entrer un montant, par exemple 85 ou 85,50.</translation>
    </message>
    <message>
        <source>This amount is too large.</source>
        <translation>Ce montant est trop élevé.</translation>
    </message>
    <message>
        <source>Please enter a date, such as 2026-05-31.</source>
        <translation>Veuillez entrer une date, par exemple 2026-05-31.</translation>
    </message>
    <message>
        <source>This time does not exist on that day, because the clocks go forward.</source>
        <translation>Cette heure n’existe pas ce jour-là, car on passe à l’heure avancée.</translation>
    </message>
    <message>
        <source>This date or time must lie between the years %1 and %2.</source>
        <translation>Cette date ou cette heure doit se situer entre les années %1 et %2.</translation>
    </message>
    <message>
        <source>This date or time is out of range.</source>
        <translation>Cette date ou cette heure est hors limites.</translation>
    </message>
    <message>
        <source>This time zone is not known.</source>
        <translation>Ce fuseau horaire est inconnu.</translation>
    </message>
    <message>
        <source>Please enter a time, such as 7, 7:30 or 7pm.</source>
        <translation>Veuillez entrer une heure, par exemple 7, 7:30 ou 19h.</translation>
    </message>
    <message>
        <source>The end must be after the start.</source>
        <translation>La fin doit suivre le début.</translation>
    </message>
    <message>
        <source>The last day must not be before the first.</source>
        <translation>Le dernier jour ne doit pas précéder le premier.</translation>
    </message>
    <message>
        <source>Please choose one.</source>
        <translation>Veuillez choisir une option.</translation>
    </message>
    <message>
        <source>This must be one of: %1.</source>
        <translation>Ce doit être l’une de ces valeurs&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Please give either %1 or %2, not both.</source>
        <translation>Veuillez donner soit %1, soit %2, mais pas les deux.</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>Ce nombre est trop grand.</translation>
    </message>
    <message>
        <source>Please enter a number from %1 to %2.</source>
        <translation>Veuillez entrer un nombre de %1 à %2.</translation>
    </message>
    <message>
        <source>This is not one of the possible choices.</source>
        <translation>Ce choix n’est pas possible.</translation>
    </message>
    <message>
        <source>Nothing here is called “%1”.</source>
        <translation>Rien ne porte ici le nom «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>More than one is called “%1”. Please give the id.</source>
        <translation>Plusieurs éléments s’appellent «&#xa0;%1&#xa0;». Veuillez donner l’identifiant.</translation>
    </message>
    <message>
        <source>This is no longer there, or it is not yours to see.</source>
        <translation>Cet élément n’existe plus, ou vous n’y avez pas accès.</translation>
    </message>
    <message>
        <source>Somebody changed this in the meantime. Please look at it again, then make your change.</source>
        <translation>Quelqu’un a modifié cet élément entre-temps. Veuillez le revoir, puis refaire votre modification.</translation>
    </message>
    <message>
        <source>This is there already.</source>
        <translation>Cet élément existe déjà.</translation>
    </message>
    <message>
        <source>Something that this belongs to is no longer there. Please look at it again.</source>
        <translation>Un élément dont celui-ci dépend n’existe plus. Veuillez revoir le tout.</translation>
    </message>
    <message>
        <source>A value here is outside of what can be kept. Please check what you typed.</source>
        <translation>Une valeur est en dehors de ce qui peut être conservé. Veuillez vérifier votre saisie.</translation>
    </message>
    <message>
        <source>Your role does not allow this. Ask the owner or an administrator of the studio.</source>
        <translation>Votre rôle ne le permet pas. Adressez-vous au propriétaire ou à un administrateur du studio.</translation>
    </message>
    <message>
        <source>Nothing is deleted for good here. Please remove it instead, so that it can be brought back.</source>
        <translation>Rien n’est supprimé définitivement ici. Retirez plutôt l’élément&#xa0;: il pourra être rétabli.</translation>
    </message>
    <message>
        <source>%1 is there already, and is not overwritten.</source>
        <translation>%1 existe déjà et n’est pas remplacé.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>The PDF %1 could not be written. Please check the folder and the free space.</source>
        <translation>Le PDF %1 n’a pas pu être écrit. Veuillez vérifier le dossier et l’espace libre.</translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation>Le résultat n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Annulé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à défaire.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n’y a rien à refaire.</translation>
    </message>
    <message>
        <source>This was changed again since, so it can no longer be undone or redone.</source>
        <translation>Cet élément a changé depuis&#xa0;: l’action ne peut plus être défaite ni refaite.</translation>
    </message>
    <message>
        <source>The history can only be added to, never changed.</source>
        <translation>On ne peut qu’ajouter à l’historique, jamais le modifier.</translation>
    </message>
    <message>
        <source>The access log can only be added to, never changed.</source>
        <translation>On ne peut qu’ajouter au registre des accès, jamais le modifier.</translation>
    </message>
    <message>
        <source>This change was made without a name for the history, and was not saved.</source>
        <translation>Cette modification n’avait pas de nom pour l’historique et n’a pas été enregistrée.</translation>
    </message>
    <message>
        <source>A photo that is stored is never changed. Please add a new one.</source>
        <translation>Une photo enregistrée n’est jamais modifiée. Veuillez en ajouter une nouvelle.</translation>
    </message>
    <message>
        <source>Something went wrong in the program. Nothing was saved. Please try again; if it stays, restart Trainerdesk.</source>
        <translation>Une erreur s’est produite dans le programme. Rien n’a été enregistré. Veuillez réessayer&#xa0;; si le problème persiste, redémarrez Trainerdesk.</translation>
    </message>
    <message>
        <source>A birthday lies in the past, after 1900. Please check the year.</source>
        <translation>Une date de naissance est dans le passé, après 1900. Veuillez vérifier l’année.</translation>
    </message>
    <message>
        <source>This day is too far away. Please check the year.</source>
        <translation>Ce jour est trop éloigné. Veuillez vérifier l’année.</translation>
    </message>
    <message>
        <source>A tag has at most %1 characters.</source>
        <translation>Une étiquette compte au maximum %1 caractères.</translation>
    </message>
    <message>
        <source>At most %1 tags are possible.</source>
        <translation>Le maximum est de %1 étiquettes.</translation>
    </message>
    <message>
        <source>This does not look like a phone number, such as 416 555 0142.</source>
        <translation>Cela ne ressemble pas à un numéro de téléphone, comme 514 555-0142.</translation>
    </message>
    <message>
        <source>The alert would already have ended. Choose today or a later day.</source>
        <translation>L’alerte serait déjà terminée. Choisissez aujourd’hui ou un jour ultérieur.</translation>
    </message>
    <message>
        <source>Sessions that are still to come: %1. Cancel them before you remove the client.</source>
        <translation>Séances encore à venir&#xa0;: %1. Annulez-les avant de retirer le client.</translation>
    </message>
    <message>
        <source>This client has become part of another one.</source>
        <translation>Ce client a été réuni avec un autre.</translation>
    </message>
    <message>
        <source>Please choose two different clients.</source>
        <translation>Veuillez choisir deux clients différents.</translation>
    </message>
    <message>
        <source>Both clients have a session on %1 at %2. Cancel one of the two first.</source>
        <translation>Les deux clients ont une séance le %1 à %2. Annulez d’abord l’une des deux.</translation>
    </message>
    <message>
        <source>At most %1 filters can be saved. Delete one that you no longer need.</source>
        <translation>Le maximum est de %1 filtres enregistrés. Supprimez-en un dont vous n’avez plus besoin.</translation>
    </message>
    <message>
        <source>This is not a picture that can be read. Please choose a JPEG or PNG file.</source>
        <translation>Cette image ne peut pas être lue. Veuillez choisir un fichier JPEG ou PNG.</translation>
    </message>
    <message>
        <source>This picture is too large: at most %1.</source>
        <translation>Cette image est trop volumineuse&#xa0;: %1 au maximum.</translation>
    </message>
    <message>
        <source>A trainer cannot be led by somebody from their own team. Choose another lead.</source>
        <translation>Un entraîneur ne peut pas relever de quelqu’un de sa propre équipe. Choisissez un autre responsable.</translation>
    </message>
    <message>
        <source>Clients this trainer still has: %1. Assign them to somebody else first.</source>
        <translation>Clients encore confiés à cet entraîneur&#xa0;: %1. Confiez-les d’abord à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>%1 already has %2 of at most %3 clients.</source>
        <translation>%1 a déjà %2 clients sur un maximum de %3.</translation>
    </message>
    <message>
        <source>This client has no trainer at the moment.</source>
        <translation>Ce client n’a pas d’entraîneur en ce moment.</translation>
    </message>
    <message>
        <source>A login has no spaces. Please choose a short word.</source>
        <translation>Un identifiant ne contient pas d’espace. Veuillez choisir un mot court.</translation>
    </message>
    <message>
        <source>Somebody else has this login. Please choose another one.</source>
        <translation>Quelqu’un d’autre a cet identifiant. Veuillez en choisir un autre.</translation>
    </message>
    <message>
        <source>Please choose which trainer this is.</source>
        <translation>Veuillez choisir de quel entraîneur il s’agit.</translation>
    </message>
    <message>
        <source>Please choose which client this is.</source>
        <translation>Veuillez choisir de quel client il s’agit.</translation>
    </message>
    <message>
        <source>This is the only owner. Make somebody else an owner first.</source>
        <translation>C’est le seul propriétaire. Nommez d’abord un autre propriétaire.</translation>
    </message>
    <message>
        <source>You cannot remove yourself. Another owner or administrator has to do it.</source>
        <translation>Vous ne pouvez pas vous retirer vous-même. Un autre propriétaire ou administrateur doit le faire.</translation>
    </message>
    <message>
        <source>This person can sign in already.</source>
        <translation>Cette personne peut déjà se connecter.</translation>
    </message>
    <message>
        <source>The calendar grid must be 5, 10, 15, 20, 30 or 60 minutes.</source>
        <translation>Le pas du calendrier doit être de 5, 10, 15, 20, 30 ou 60 minutes.</translation>
    </message>
    <message>
        <source>A country is two letters, such as CA.</source>
        <translation>Un pays s’écrit en deux lettres, comme CA.</translation>
    </message>
    <message>
        <source>A currency is three letters, such as CAD.</source>
        <translation>Une monnaie s’écrit en trois lettres, comme CAD.</translation>
    </message>
    <message>
        <source>A location cannot be part of itself. Choose another one above it.</source>
        <translation>Un établissement ne peut pas faire partie de lui-même. Choisissez-en un autre au-dessus.</translation>
    </message>
    <message>
        <source>This is the main location of the studio. Make another one the main location first.</source>
        <translation>C’est l’établissement principal du studio. Désignez d’abord un autre établissement principal.</translation>
    </message>
    <message>
        <source>There are still rooms here. Archive them first.</source>
        <translation>Il y a encore des salles ici. Archivez-les d’abord.</translation>
    </message>
    <message>
        <source>There are still bookings to come here. Move or cancel them first.</source>
        <translation>Il y a encore des réservations à venir ici. Déplacez-les ou annulez-les d’abord.</translation>
    </message>
    <message>
        <source>Please enter the 6-digit code from your authenticator app.</source>
        <translation>Veuillez entrer le code à 6 chiffres de votre application d’authentification.</translation>
    </message>
    <message>
        <source>Too many tries. Please wait %1 seconds.</source>
        <translation>Trop d’essais. Veuillez attendre %1 secondes.</translation>
    </message>
    <message>
        <source>Nobody here has this login.</source>
        <translation>Personne ici n’a cet identifiant.</translation>
    </message>
    <message>
        <source>The login or the password is not right. Check Caps Lock, then try again.</source>
        <translation>L’identifiant ou le mot de passe est incorrect. Vérifiez la touche Verr. Maj., puis réessayez.</translation>
    </message>
    <message>
        <source>This code is not right, or it was used before. Wait for the next one.</source>
        <translation>Ce code est incorrect ou a déjà servi. Attendez le suivant.</translation>
    </message>
    <message>
        <source>Please use at least %1 characters.</source>
        <translation>Veuillez utiliser au moins %1 caractères.</translation>
    </message>
    <message>
        <source>This password is easy to guess. Add another word or two.</source>
        <translation>Ce mot de passe est facile à deviner. Ajoutez un mot ou deux.</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>Les deux mots de passe ne sont pas identiques.</translation>
    </message>
    <message>
        <source>This is not the recovery key shown above. Please check it group by group.</source>
        <translation>Ce n’est pas la clé de récupération affichée ci-dessus. Veuillez la vérifier groupe par groupe.</translation>
    </message>
    <message>
        <source>This is not a whole recovery key. Please type all groups, as they are printed.</source>
        <translation>Cette clé de récupération est incomplète. Veuillez entrer tous les groupes, tels qu’ils sont imprimés.</translation>
    </message>
    <message>
        <source>There is a typing mistake in the recovery key. Please check it group by group.</source>
        <translation>Il y a une faute de frappe dans la clé de récupération. Veuillez la vérifier groupe par groupe.</translation>
    </message>
    <message>
        <source>This recovery key does not open this studio. A newer one may have been printed since.</source>
        <translation>Cette clé de récupération n’ouvre pas ce studio. Une plus récente a peut-être été imprimée depuis.</translation>
    </message>
    <message>
        <source>This computer has not been used to sign in for too long. Please type your password.</source>
        <translation>Cet ordinateur n’a pas servi à se connecter depuis trop longtemps. Veuillez entrer votre mot de passe.</translation>
    </message>
    <message>
        <source>The password that this computer remembers no longer fits. Please type your password.</source>
        <translation>Le mot de passe mémorisé par cet ordinateur ne convient plus. Veuillez entrer votre mot de passe.</translation>
    </message>
    <message>
        <source>This computer does not remember you. Please type your password.</source>
        <translation>Cet ordinateur ne vous a pas en mémoire. Veuillez entrer votre mot de passe.</translation>
    </message>
    <message>
        <source>The computer&apos;s password store did not let Trainerdesk in. Please type your password.</source>
        <translation>Le trousseau de l’ordinateur a refusé l’accès à Trainerdesk. Veuillez entrer votre mot de passe.</translation>
    </message>
    <message>
        <source>This computer has no password store that can be used. Please type your password each time.</source>
        <translation>Cet ordinateur n’a pas de trousseau utilisable. Veuillez entrer votre mot de passe chaque fois.</translation>
    </message>
    <message>
        <source>The studio&apos;s key file was changed by something other than Trainerdesk. Take it from your last backup.</source>
        <translation>Le fichier de clés du studio a été modifié par autre chose que Trainerdesk. Reprenez celui de votre dernière sauvegarde.</translation>
    </message>
    <message>
        <source>The studio&apos;s key file is damaged. Take it from your last backup.</source>
        <translation>Le fichier de clés du studio est endommagé. Reprenez celui de votre dernière sauvegarde.</translation>
    </message>
    <message>
        <source>The studio&apos;s key file asks for less protection than is safe, and is not used. Take it from your last backup.</source>
        <translation>Le fichier de clés du studio demande une protection trop faible et n’est pas utilisé. Reprenez celui de votre dernière sauvegarde.</translation>
    </message>
    <message>
        <source>The studio&apos;s key file asks for more memory than any studio needs, and is not used. Take it from your last backup.</source>
        <translation>Le fichier de clés du studio demande plus de mémoire que nécessaire et n’est pas utilisé. Reprenez celui de votre dernière sauvegarde.</translation>
    </message>
    <message>
        <source>There is not enough memory to open the studio: %1 MB are needed. Close other programs and try again.</source>
        <translation>La mémoire ne suffit pas pour ouvrir le studio&#xa0;: il faut %1&#xa0;Mo. Fermez d’autres programmes, puis réessayez.</translation>
    </message>
    <message>
        <source>The studio&apos;s key file could not be read. Check the disk and the rights of the folder.</source>
        <translation>Le fichier de clés du studio n’a pas pu être lu. Vérifiez le disque et les droits du dossier.</translation>
    </message>
    <message>
        <source>The studio&apos;s key file could not be written. Nothing was changed.</source>
        <translation>Le fichier de clés du studio n’a pas pu être écrit. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The studio&apos;s folder cannot be written to. Check its rights, or copy it to another place.</source>
        <translation>Il est impossible d’écrire dans le dossier du studio. Vérifiez ses droits ou copiez-le ailleurs.</translation>
    </message>
    <message>
        <source>This is the last password that opens the studio, so it stays.</source>
        <translation>C’est le dernier mot de passe qui ouvre le studio&#xa0;: il reste donc en place.</translation>
    </message>
    <message>
        <source>The studio is still being encrypted anew. Close it, open it again and retry.</source>
        <translation>Le rechiffrement du studio n’est pas terminé. Fermez le studio, rouvrez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The studio is not being encrypted anew at the moment.</source>
        <translation>Aucun rechiffrement du studio n’est en cours.</translation>
    </message>
    <message>
        <source>There is no studio in %1. Choose another folder.</source>
        <translation>Il n’y a pas de studio dans %1. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>There is no studio in this folder. Choose another one.</source>
        <translation>Il n’y a pas de studio dans ce dossier. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The studio&apos;s file is missing in %1. Take it from your last backup.</source>
        <translation>Le fichier du studio manque dans %1. Reprenez celui de votre dernière sauvegarde.</translation>
    </message>
    <message>
        <source>The studio&apos;s file is damaged. Nothing was changed; take it from your last backup.</source>
        <translation>Le fichier du studio est endommagé. Rien n’a été modifié&#xa0;; reprenez celui de votre dernière sauvegarde.</translation>
    </message>
    <message>
        <source>%1 cannot be written to. Check the rights of the folder, or copy the studio to another place.</source>
        <translation>Il est impossible d’écrire dans %1. Vérifiez les droits du dossier ou copiez le studio ailleurs.</translation>
    </message>
    <message>
        <source>The studio cannot be written to. Check the rights of the folder, or copy the studio to another place.</source>
        <translation>Il est impossible d’écrire dans le studio. Vérifiez les droits du dossier ou copiez le studio ailleurs.</translation>
    </message>
    <message>
        <source>%1 could not be read or written. Check the disk, then try again.</source>
        <translation>%1 n’a pas pu être lu ou écrit. Vérifiez le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>The studio&apos;s files could not be read or written. Check the disk, then try again.</source>
        <translation>Les fichiers du studio n’ont pas pu être lus ou écrits. Vérifiez le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 is not empty. Please choose a new or an empty folder.</source>
        <translation>%1 n’est pas vide. Veuillez choisir un dossier nouveau ou vide.</translation>
    </message>
    <message>
        <source>Logins cannot be changed without the studio&apos;s key file.</source>
        <translation>Les comptes ne peuvent pas être modifiés sans le fichier de clés du studio.</translation>
    </message>
    <message>
        <source>A demo studio speaks English (en) or French (fr).</source>
        <translation>Un studio de démonstration parle anglais (en) ou français (fr).</translation>
    </message>
    <message>
        <source>A demo studio has 1 to 30 years of history.</source>
        <translation>Un studio de démonstration a de 1 à 30&#xa0;ans d’historique.</translation>
    </message>
    <message>
        <source>A demo studio has 10 to 20,000 clients.</source>
        <translation>Un studio de démonstration a de 10 à 20 000 clients.</translation>
    </message>
    <message>
        <source>A demo studio has 1 to 12 trainers.</source>
        <translation>Un studio de démonstration a de 1 à 12 entraîneurs.</translation>
    </message>
    <message>
        <source>The demo studio was not made; nothing is left of it.</source>
        <translation>Le studio de démonstration n’a pas été créé&#xa0;; il n’en reste rien.</translation>
    </message>
    <message>
        <source>An issued invoice cannot be changed. Make a credit note, or void it.</source>
        <translation>Une facture émise ne peut pas être modifiée. Établissez une note de crédit, ou annulez-la.</translation>
    </message>
    <message>
        <source>An invoice begins as a draft.</source>
        <translation>Une facture commence par un brouillon.</translation>
    </message>
    <message>
        <source>The discount is larger than the amount.</source>
        <translation>La remise dépasse le montant.</translation>
    </message>
    <message>
        <source>Please say whom to bill.</source>
        <translation>Veuillez indiquer à qui facturer.</translation>
    </message>
    <message>
        <source>An invoice needs at least one line.</source>
        <translation>Une facture compte au moins une ligne.</translation>
    </message>
    <message>
        <source>The reductions are larger than the amounts. Make a credit note instead.</source>
        <translation>Les réductions dépassent les montants. Établissez plutôt une note de crédit.</translation>
    </message>
    <message>
        <source>The studio bills in %1 only.</source>
        <translation>Le studio ne facture qu’en %1.</translation>
    </message>
    <message>
        <source>The instalments must be positive and add up to the total.</source>
        <translation>Les versements doivent être positifs et leur somme égale au total.</translation>
    </message>
    <message>
        <source>Something on this invoice stands on invoice %1 already.</source>
        <translation>Un élément de cette facture figure déjà sur la facture %1.</translation>
    </message>
    <message>
        <source>Only an issued invoice can be used for this.</source>
        <translation>Seule une facture émise peut servir ici.</translation>
    </message>
    <message>
        <source>This document is paid in part or in whole. Take the payments off it first, or make a credit note.</source>
        <translation>Ce document est payé en partie ou en entier. Retirez d’abord les paiements, ou établissez une note de crédit.</translation>
    </message>
    <message>
        <source>A credit note corrects this invoice, so it cannot be voided.</source>
        <translation>Une note de crédit corrige cette facture&#xa0;: elle ne peut donc pas être annulée.</translation>
    </message>
    <message>
        <source>Nothing of this invoice is left to credit.</source>
        <translation>Il ne reste rien à créditer sur cette facture.</translation>
    </message>
    <message>
        <source>This is more than what is left to credit on that line, or on the whole invoice.</source>
        <translation>C’est plus que ce qui reste à créditer sur cette ligne, ou sur la facture entière.</translation>
    </message>
    <message>
        <source>There is no document with the number %1.</source>
        <translation>Aucun document ne porte le numéro %1.</translation>
    </message>
    <message>
        <source>The text of this invoice cannot be read: the studio&apos;s file was changed from outside.</source>
        <translation>Le texte de cette facture est illisible&#xa0;: le fichier du studio a été modifié de l’extérieur.</translation>
    </message>
    <message>
        <source>Invoice %1 is not what it was when it was issued: the studio&apos;s file was changed from outside.</source>
        <translation>La facture %1 n’est plus telle qu’à son émission&#xa0;: le fichier du studio a été modifié de l’extérieur.</translation>
    </message>
    <message>
        <source>There are no tax rates for the region %1.</source>
        <translation>Il n’y a pas de taux de taxe pour la région %1.</translation>
    </message>
    <message>
        <source>Please choose a PNG or JPEG picture.</source>
        <translation>Veuillez choisir une image PNG ou JPEG.</translation>
    </message>
    <message>
        <source>This picture is larger than %1.</source>
        <translation>Cette image dépasse %1.</translation>
    </message>
    <message>
        <source>Please enter an amount above zero, within what a payment may be.</source>
        <translation>Veuillez saisir un montant supérieur à zéro, dans les limites d’un paiement.</translation>
    </message>
    <message>
        <source>More is assigned to invoices than was paid.</source>
        <translation>Le montant affecté aux factures dépasse le paiement.</translation>
    </message>
    <message>
        <source>Only %1 is open on this invoice.</source>
        <translation>Il ne reste que %1 à payer sur cette facture.</translation>
    </message>
    <message>
        <source>Invoice %1 is for somebody else. Take a payment of its own for it.</source>
        <translation>La facture %1 est au nom de quelqu’un d’autre. Encaissez un paiement à part.</translation>
    </message>
    <message>
        <source>Please say who pays: what is not assigned to an invoice is kept for them.</source>
        <translation>Veuillez indiquer qui paie&#xa0;: ce qui n’est affecté à aucune facture lui est gardé.</translation>
    </message>
    <message>
        <source>The credit there is comes to %1 only.</source>
        <translation>Le crédit disponible n’est que de %1.</translation>
    </message>
    <message>
        <source>This payment does not settle that invoice.</source>
        <translation>Ce paiement ne règle pas cette facture.</translation>
    </message>
    <message>
        <source>This payment is not a deposit.</source>
        <translation>Ce paiement n’est pas un dépôt.</translation>
    </message>
    <message>
        <source>Nothing of this deposit is left.</source>
        <translation>Il ne reste rien de ce dépôt.</translation>
    </message>
    <message>
        <source>This is not an IBAN: its check digits do not match.</source>
        <translation>Ce n’est pas un IBAN&#xa0;: ses chiffres de contrôle ne correspondent pas.</translation>
    </message>
    <message>
        <source>A BIC has eight or eleven letters and digits.</source>
        <translation>Un BIC compte huit ou onze lettres et chiffres.</translation>
    </message>
    <message>
        <source>A closed account cannot be the main one.</source>
        <translation>Un compte fermé ne peut pas être le compte principal.</translation>
    </message>
    <message>
        <source>Please choose what goes to the bank.</source>
        <translation>Veuillez choisir ce qui va à la banque.</translation>
    </message>
    <message>
        <source>Payment %1 is neither cash nor a cheque.</source>
        <translation>Le paiement %1 n’est ni en espèces ni par chèque.</translation>
    </message>
    <message>
        <source>Payment %1 is on a bank deposit already.</source>
        <translation>Le paiement %1 figure déjà sur un bordereau de dépôt.</translation>
    </message>
    <message>
        <source>A payment cannot be changed. Refund it, or take it off the invoice.</source>
        <translation>Un paiement ne peut pas être modifié. Remboursez-le, ou retirez-le de la facture.</translation>
    </message>
    <message>
        <source>Only an issued invoice can be paid.</source>
        <translation>Seule une facture émise peut être payée.</translation>
    </message>
    <message>
        <source>This is more than what is open.</source>
        <translation>C’est plus que ce qui reste à payer.</translation>
    </message>
    <message>
        <source>This is more than what can be refunded: %1 is not used for an invoice.</source>
        <translation>C’est plus que ce qui peut être remboursé&#xa0;: %1 ne sert à aucune facture.</translation>
    </message>
    <message>
        <source>This is more than what can be refunded.</source>
        <translation>C’est plus que ce qui peut être remboursé.</translation>
    </message>
    <message>
        <source>A logo is not changed. Choose a new one.</source>
        <translation>Un logo ne se modifie pas. Choisissez-en un nouveau.</translation>
    </message>
    <message>
        <source>The list of what was sent cannot be changed.</source>
        <translation>La liste des envois ne peut pas être modifiée.</translation>
    </message>
    <message>
        <source>A receipt is not changed. Attach a new one.</source>
        <translation>Un justificatif ne se modifie pas. Joignez-en un nouveau.</translation>
    </message>
    <message>
        <source>A receipt is a PDF, JPEG or PNG file. Choose another file.</source>
        <translation>Un justificatif est un fichier PDF, JPEG ou PNG. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>A receipt has at most %1 MB. Choose a smaller file.</source>
        <translation>Un justificatif fait au plus %1 Mo. Choisissez un fichier plus petit.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Le fichier %1 est illisible.</translation>
    </message>
    <message>
        <source>Type the amount that was paid.</source>
        <translation>Saisissez le montant payé.</translation>
    </message>
    <message>
        <source>No allowance is published for your country. Type the amount a kilometre.</source>
        <translation>Aucune allocation n’est publiée pour votre pays. Saisissez le montant par kilomètre.</translation>
    </message>
    <message>
        <source>The program&apos;s own data (%1) is damaged. Please install Trainerdesk again.</source>
        <translation>Les données du programme (%1) sont endommagées. Veuillez réinstaller Trainerdesk.</translation>
    </message>
    <message>
        <source>There is no report “%1”.</source>
        <translation>Il n’y a pas de rapport «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Your role may not see this report.</source>
        <translation>Votre rôle ne permet pas de voir ce rapport.</translation>
    </message>
    <message>
        <source>The report needs a first and a last day, the first one not after the last.</source>
        <translation>Le rapport demande un premier et un dernier jour, le premier n’étant pas après le dernier.</translation>
    </message>
    <message>
        <source>Choose the client whose statement it is.</source>
        <translation>Choisissez le client dont c’est le relevé.</translation>
    </message>
    <message>
        <source>Say by how many the credits change.</source>
        <translation>Indiquez de combien les crédits changent.</translation>
    </message>
    <message>
        <source>Only %1 are left to take.</source>
        <translation>Il n’en reste que %1 à retirer.</translation>
    </message>
    <message>
        <source>Choose another client to give the credits to.</source>
        <translation>Choisissez un autre client à qui donner les crédits.</translation>
    </message>
    <message>
        <source>An unlimited package is not counted, so nothing can be added to it or taken out.</source>
        <translation>Un forfait illimité ne se compte pas&#xa0;: rien ne peut y être ajouté ni en être retiré.</translation>
    </message>
    <message>
        <source>A freeze can only be made shorter here. Add a second one after it.</source>
        <translation>Ici, un gel ne peut être que raccourci. Ajoutez-en un second à la suite.</translation>
    </message>
    <message>
        <source>The last day of the freeze must come after its first.</source>
        <translation>Le dernier jour du gel doit venir après le premier.</translation>
    </message>
    <message>
        <source>The package is frozen on some of these days already.</source>
        <translation>Le forfait est déjà gelé pendant certains de ces jours.</translation>
    </message>
    <message>
        <source>The package would end before it begins.</source>
        <translation>Le forfait finirait avant de commencer.</translation>
    </message>
    <message>
        <source>The package has expired by then.</source>
        <translation>Le forfait aura expiré d’ici là.</translation>
    </message>
    <message>
        <source>An unlimited package needs an end: say for how many days it is good.</source>
        <translation>Un forfait illimité a besoin d’une fin&#xa0;: indiquez sa durée en jours.</translation>
    </message>
    <message>
        <source>What is written in the ledger of credits stays. Correct it with a new entry.</source>
        <translation>Ce qui est écrit au registre des crédits y reste. Corrigez-le par une nouvelle écriture.</translation>
    </message>
    <message>
        <source>A file that belongs to Trainerdesk is missing. Install Trainerdesk again.</source>
        <translation>Un fichier de Trainerdesk manque. Réinstallez Trainerdesk.</translation>
    </message>
    <message>
        <source>The file %1 could not be written. Choose another folder.</source>
        <translation>Le fichier %1 n’a pas pu être écrit. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Annulé. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>A movement of stock stays. Correct it with a new one.</source>
        <translation>Un mouvement de stock reste. Corrigez-le par un nouveau.</translation>
    </message>
    <message>
        <source>A billed period of a membership cannot be changed.</source>
        <translation>Une période facturée d’un abonnement ne peut pas être modifiée.</translation>
    </message>
    <message>
        <source>Say why the price is another one: the reason goes on the invoice.</source>
        <translation>Indiquez pourquoi le prix diffère&#xa0;: la raison figure sur la facture.</translation>
    </message>
    <message>
        <source>“%1” is archived and no longer offered. Choose another package.</source>
        <translation>«&#xa0;%1&#xa0;» est archivé et n’est plus offert. Choisissez un autre forfait.</translation>
    </message>
    <message>
        <source>A draft cannot be paid. Issue the invoice now, or take the payment later.</source>
        <translation>Un brouillon ne peut pas être payé. Émettez la facture maintenant, ou encaissez plus tard.</translation>
    </message>
    <message>
        <source>The invoice of this package is still a draft. Issue it, or delete the draft.</source>
        <translation>La facture de ce forfait est encore un brouillon. Émettez-la, ou supprimez le brouillon.</translation>
    </message>
    <message>
        <source>Nothing is left of this package that could be refunded.</source>
        <translation>Il ne reste rien à rembourser de ce forfait.</translation>
    </message>
    <message>
        <source>Sell at least one and at most twenty at once.</source>
        <translation>Vendez-en au moins un et au plus vingt à la fois.</translation>
    </message>
    <message>
        <source>Choose at least one location, or all of them.</source>
        <translation>Choisissez au moins un établissement, ou tous.</translation>
    </message>
    <message>
        <source>Somebody has “%1” already, so the length of its periods stays. Archive it and make a new one.</source>
        <translation>Quelqu’un a déjà «&#xa0;%1&#xa0;»&#xa0;: la durée de ses périodes reste donc la même. Archivez-le et créez-en un nouveau.</translation>
    </message>
    <message>
        <source>Somebody has or had “%1”. Archive it instead.</source>
        <translation>Quelqu’un a ou a eu «&#xa0;%1&#xa0;». Archivez-le plutôt.</translation>
    </message>
    <message>
        <source>“%1” is archived and no longer offered. Choose another membership.</source>
        <translation>«&#xa0;%1&#xa0;» est archivé et n’est plus offert. Choisissez un autre abonnement.</translation>
    </message>
    <message>
        <source>This membership ended on %1.</source>
        <translation>Cet abonnement a pris fin le %1.</translation>
    </message>
    <message>
        <source>The pause must lie within the membership, and end on or after its first day.</source>
        <translation>La pause doit se trouver dans la durée de l’abonnement, et finir le premier jour ou après.</translation>
    </message>
    <message>
        <source>The membership is paused already from %1 on.</source>
        <translation>L’abonnement est déjà en pause à partir du %1.</translation>
    </message>
    <message>
        <source>The membership is not paused on that day.</source>
        <translation>L’abonnement n’est pas en pause ce jour-là.</translation>
    </message>
    <message>
        <source>The last day must lie within the membership.</source>
        <translation>Le dernier jour doit se trouver dans la durée de l’abonnement.</translation>
    </message>
    <message>
        <source>The code %1 belongs to “%2” already.</source>
        <translation>Le code %1 appartient déjà à «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” was sold or moved before. Archive it instead.</source>
        <translation>«&#xa0;%1&#xa0;» a déjà été vendu ou déplacé. Archivez-le plutôt.</translation>
    </message>
    <message>
        <source>Say how many: zero is not a movement.</source>
        <translation>Indiquez combien&#xa0;: zéro n’est pas un mouvement.</translation>
    </message>
    <message>
        <source>There is nothing in the basket yet.</source>
        <translation>Le panier est encore vide.</translation>
    </message>
    <message>
        <source>What was handed over is not enough.</source>
        <translation>La somme remise ne suffit pas.</translation>
    </message>
    <message>
        <source>A card pays at most what is due. Only cash gives change.</source>
        <translation>Une carte paie au plus ce qui est dû. Seules les espèces donnent de la monnaie.</translation>
    </message>
    <message>
        <source>Choose the client first: only a client can pay later.</source>
        <translation>Choisissez d’abord le client&#xa0;: seul un client peut payer plus tard.</translation>
    </message>
    <message>
        <source>Of this line %1 can still be brought back.</source>
        <translation>De cette ligne, %1 peut encore être rapporté.</translation>
    </message>
    <message>
        <source>%1 is not a tax category. Choose one of the categories in the tax settings.</source>
        <translation>%1 n’est pas une catégorie de taxe. Choisissez-en une dans les réglages des taxes.</translation>
    </message>
    <message>
        <source>Too many different tax rates meet on this invoice to work it out exactly. Split it into two invoices.</source>
        <translation>Trop de taux de taxe différents se trouvent sur cette facture pour un calcul exact. Partagez-la en deux factures.</translation>
    </message>
    <message>
        <source>The built-in tax rates cannot be read. Install the program again.</source>
        <translation>Les taux de taxe du programme sont illisibles. Réinstallez le programme.</translation>
    </message>
    <message>
        <source>The last day of a worksheet cannot be before its first day.</source>
        <translation>Le dernier jour d’un relevé ne peut pas précéder le premier.</translation>
    </message>
    <message>
        <source>This period is not over yet. It can be closed from the day after its last day.</source>
        <translation>Cette période n’est pas terminée. Elle peut être close à partir du lendemain de son dernier jour.</translation>
    </message>
    <message>
        <source>This return is marked as filed already.</source>
        <translation>Cette déclaration est déjà marquée comme produite.</translation>
    </message>
    <message>
        <source>Mark this return as filed before you mark it as paid.</source>
        <translation>Marquez cette déclaration comme produite avant de la marquer comme payée.</translation>
    </message>
    <message>
        <source>This return is marked as paid already.</source>
        <translation>Cette déclaration est déjà marquée comme payée.</translation>
    </message>
    <message>
        <source>A return is filed and paid after its period has ended, and not in the future. Please check the day.</source>
        <translation>Une déclaration est produite et payée après la fin de sa période, et non dans l’avenir. Veuillez vérifier le jour.</translation>
    </message>
    <message>
        <source>This day is in a tax period that is closed. Choose a later day.</source>
        <translation>Ce jour se trouve dans une période de taxe close. Choisissez un jour plus tard.</translation>
    </message>
    <message>
        <source>This is in %1, and the studio takes payments in %2 only.</source>
        <translation>Ceci est en %1, et le studio n’accepte que les paiements en %2.</translation>
    </message>
    <message>
        <source>Payments were taken with this, and the books are never taken back. Pay back or correct instead.</source>
        <translation>Des paiements ont été encaissés avec ceci, et les écritures ne sont jamais effacées. Remboursez ou corrigez plutôt.</translation>
    </message>
    <message>
        <source>A payment code cannot ask for %1.</source>
        <translation>Un code de paiement ne peut pas demander de %1.</translation>
    </message>
    <message>
        <source>A payment code needs the IBAN of a suitable account; %1 is none.</source>
        <translation>Un code de paiement exige l’IBAN d’un compte approprié&#xa0;; %1 n’en est pas un.</translation>
    </message>
    <message>
        <source>%1 is not the code of a bank.</source>
        <translation>%1 n’est pas le code d’une banque.</translation>
    </message>
    <message>
        <source>A payment code cannot ask for this amount.</source>
        <translation>Un code de paiement ne peut pas demander ce montant.</translation>
    </message>
    <message>
        <source>A payment code needs a name to pay to, of at most 70 letters.</source>
        <translation>Un code de paiement exige le nom du bénéficiaire, d’au plus 70 lettres.</translation>
    </message>
    <message>
        <source>A Swiss payment code needs the studio&apos;s whole address.</source>
        <translation>Un code de paiement suisse exige l’adresse complète du studio.</translation>
    </message>
    <message>
        <source>%1 has invoices, payments or packages, which stay with whom they were made out to. Keep this client and merge the other one into it.</source>
        <translation>%1 a des factures, des paiements ou des forfaits, qui restent à la personne pour qui ils ont été établis. Gardez ce client et fusionnez l’autre avec lui.</translation>
    </message>
    <message>
        <source>An e-invoice needs %1. Fill that in, and issue the invoice again if it is part of it.</source>
        <translation>Une facture électronique exige %1. Indiquez cette donnée, et émettez de nouveau la facture si elle en fait partie.</translation>
    </message>
    <message>
        <source>Only an issued invoice can be written as an e-invoice.</source>
        <translation>Seule une facture émise peut être enregistrée comme facture électronique.</translation>
    </message>
    <message>
        <source>E-invoices have amounts with two decimals at most, which %1 does not fit.</source>
        <translation>Les factures électroniques ont des montants d’au plus deux décimales, ce qui ne convient pas à %1.</translation>
    </message>
    <message>
        <source>The taxes of this invoice cannot be written as an e-invoice, because a line bears more than one rate of the same tax.</source>
        <translation>Les taxes de cette facture ne peuvent pas figurer sur une facture électronique, car une ligne porte plus d’un taux de la même taxe.</translation>
    </message>
    <message>
        <source>Mail is not set up yet. Fill in the mail server in the settings.</source>
        <translation>Le courriel n’est pas encore configuré. Indiquez le serveur de courriel dans les réglages.</translation>
    </message>
    <message>
        <source>There is no e-mail address to send this to. Add one to the client first.</source>
        <translation>Il n’y a pas d’adresse de courriel où envoyer ceci. Ajoutez-en d’abord une au client.</translation>
    </message>
    <message>
        <source>This version of the program cannot make the PDF that would be attached.</source>
        <translation>Cette version du programme ne peut pas créer le PDF à joindre.</translation>
    </message>
    <message>
        <source>This is not the name of a mail server, such as smtp.example.org.</source>
        <translation>Ce n’est pas le nom d’un serveur de courriel, comme smtp.example.org.</translation>
    </message>
    <message>
        <source>This is not an e-mail address that can be written to.</source>
        <translation>Ce n’est pas une adresse de courriel à laquelle on peut écrire.</translation>
    </message>
    <message>
        <source>The mail server %1 could not be reached. Check its name and port, and the connection to the internet.</source>
        <translation>Le serveur de courriel %1 n’a pas pu être joint. Vérifiez son nom et son port, ainsi que la connexion à Internet.</translation>
    </message>
    <message>
        <source>The mail server did not answer in time. Nothing is known to have been sent; try again later.</source>
        <translation>Le serveur de courriel n’a pas répondu à temps. Rien n’indique qu’un envoi a eu lieu&#xa0;; réessayez plus tard.</translation>
    </message>
    <message>
        <source>The connection to the mail server broke off. The message was not sent; try again.</source>
        <translation>La connexion au serveur de courriel a été interrompue. Le message n’a pas été envoyé&#xa0;; réessayez.</translation>
    </message>
    <message>
        <source>The mail server did not accept the user name and password.</source>
        <translation>Le serveur de courriel n’a pas accepté le nom d’utilisateur et le mot de passe.</translation>
    </message>
    <message>
        <source>No secure connection to the mail server %1 could be made, so nothing was sent. Check the kind of security and the server&apos;s name.</source>
        <translation>Aucune connexion sécurisée au serveur de courriel %1 n’a pu être établie&#xa0;; rien n’a donc été envoyé. Vérifiez le type de sécurité et le nom du serveur.</translation>
    </message>
    <message>
        <source>The mail server refused the message (code %1). Check the addresses of the sender and the recipient.</source>
        <translation>Le serveur de courriel a refusé le message (code %1). Vérifiez les adresses de l’expéditeur et du destinataire.</translation>
    </message>
    <message>
        <source>The message is larger than mail servers take. Send fewer attachments.</source>
        <translation>Le message dépasse la taille acceptée par les serveurs de courriel. Envoyez moins de pièces jointes.</translation>
    </message>
    <message>
        <source>Please enter a rate between 0 and 100 per cent, with at most three decimals, such as 9.975.</source>
        <translation>Veuillez entrer un taux entre 0 et 100 pour cent, avec au plus trois décimales, comme 9,975.</translation>
    </message>
    <message>
        <source>A file is not changed. Add a new one.</source>
        <translation>Un fichier ne se modifie pas. Ajoutez-en un nouveau.</translation>
    </message>
    <message>
        <source>This file is too large: at most %1 can be kept with a client.</source>
        <translation>Ce fichier est trop gros&#xa0;: au plus %1 peuvent être conservés avec un client.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>«&#xa0;%1&#xa0;» est vide.</translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>“%1” is nothing that is measured here.</source>
        <translation>«&#xa0;%1&#xa0;» n’est rien que l’on mesure ici.</translation>
    </message>
    <message>
        <source>Nobody has such a value. Please check the number and its unit.</source>
        <translation>Personne n’a une telle valeur. Vérifiez le nombre et son unité.</translation>
    </message>
    <message>
        <source>This day is still to come. Please give the day on which it was done.</source>
        <translation>Ce jour est encore à venir. Indiquez le jour où cela a été fait.</translation>
    </message>
    <message>
        <source>Nothing was measured yet. Please fill in at least one value.</source>
        <translation>Rien n’a encore été mesuré. Remplissez au moins une valeur.</translation>
    </message>
    <message>
        <source>Please type a number, for example 18.5.</source>
        <translation>Tapez un nombre, par exemple 18,5.</translation>
    </message>
    <message>
        <source>Please type a whole number, for example 24.</source>
        <translation>Tapez un nombre entier, par exemple 24.</translation>
    </message>
    <message>
        <source>Please type a time, for example 1:30, or the seconds alone.</source>
        <translation>Tapez une durée, par exemple 1:30, ou seulement les secondes.</translation>
    </message>
    <message>
        <source>The formulas for body fat differ for women and men: choose one of them first.</source>
        <translation>Les formules de masse grasse diffèrent pour les femmes et les hommes&#xa0;: choisissez d’abord.</translation>
    </message>
    <message>
        <source>This formula needs the client&apos;s age: write the birthday into the profile.</source>
        <translation>Cette formule a besoin de l’âge du client&#xa0;: inscrivez la date de naissance dans le profil.</translation>
    </message>
    <message>
        <source>Not everything that this formula needs was measured.</source>
        <translation>Tout ce dont cette formule a besoin n’a pas été mesuré.</translation>
    </message>
    <message>
        <source>Please choose what the goal is measured by.</source>
        <translation>Choisissez ce qui mesure l’objectif.</translation>
    </message>
    <message>
        <source>Please give the value that is to be reached.</source>
        <translation>Indiquez la valeur à atteindre.</translation>
    </message>
    <message>
        <source>The goal begins where it ends. Please give another value.</source>
        <translation>L’objectif commence là où il finit. Indiquez une autre valeur.</translation>
    </message>
    <message>
        <source>The goal cannot be due before it begins.</source>
        <translation>L’objectif ne peut pas échoir avant de commencer.</translation>
    </message>
    <message>
        <source>This goal is closed. Open it again first.</source>
        <translation>Cet objectif est clos. Rouvrez-le d’abord.</translation>
    </message>
    <message>
        <source>%1 has signed notes or forms, which name their client for good. Merge the other way round, or keep both.</source>
        <translation>%1 a des notes ou des formulaires signés, qui nomment leur client pour de bon. Fusionnez dans l’autre sens, ou gardez les deux.</translation>
    </message>
    <message>
        <source>A note begins as a draft and is then signed.</source>
        <translation>Une note est d’abord un brouillon, puis elle est signée.</translation>
    </message>
    <message>
        <source>The note is signed and cannot be changed. Write an amendment.</source>
        <translation>La note est signée et ne peut pas être modifiée. Rédigez un amendement.</translation>
    </message>
    <message>
        <source>The chain of signed notes does not fit together. Run the check of the studio in Settings.</source>
        <translation>La chaîne des notes signées ne concorde pas. Lancez la vérification du studio dans les Réglages.</translation>
    </message>
    <message>
        <source>Only a signed note of the same client can be amended.</source>
        <translation>Seule une note signée du même client peut être amendée.</translation>
    </message>
    <message>
        <source>The note is empty. Write something before you sign it.</source>
        <translation>La note est vide. Écrivez quelque chose avant de la signer.</translation>
    </message>
    <message>
        <source>Only its author can sign or change a note.</source>
        <translation>Seul son auteur peut signer ou modifier une note.</translation>
    </message>
    <message>
        <source>Only trainers write notes. In Settings, Users, a login can be linked with a trainer.</source>
        <translation>Seuls les entraîneurs rédigent des notes. Dans Réglages, Utilisateurs, un compte peut être lié à un entraîneur.</translation>
    </message>
    <message>
        <source>There is a note for this session already.</source>
        <translation>Il y a déjà une note pour cette séance.</translation>
    </message>
    <message>
        <source>Type an abbreviation of up to 20 letters and digits, without blanks.</source>
        <translation>Tapez une abréviation d’au plus 20 lettres et chiffres, sans espace.</translation>
    </message>
    <message>
        <source>The abbreviation “%1” stands for another text already.</source>
        <translation>L’abréviation «&#xa0;%1&#xa0;» remplace déjà un autre texte.</translation>
    </message>
    <message>
        <source>The food is part of a meal plan. Hide it instead.</source>
        <translation>L’aliment fait partie d’un plan alimentaire. Masquez-le plutôt.</translation>
    </message>
    <message>
        <source>There is a food called “%1” already.</source>
        <translation>Il y a déjà un aliment appelé «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Protein, carbohydrates and fat together cannot weigh more than the food: 100 g.</source>
        <translation>Ensemble, protéines, glucides et lipides ne peuvent pas peser plus que l’aliment&#xa0;: 100 g.</translation>
    </message>
    <message>
        <source>“%1” is not an amount. Write grams or portions: 150 g, 2 p.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une quantité. Écrivez des grammes ou des portions&#xa0;: 150 g, 2 p.</translation>
    </message>
    <message>
        <source>“%1” has no usual portion. Write grams: 150 g.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de portion habituelle. Écrivez des grammes&#xa0;: 150 g.</translation>
    </message>
    <message>
        <source>The foods that come with the program cannot be read. Install it again.</source>
        <translation>Les aliments fournis avec le programme ne peuvent pas être lus. Réinstallez-le.</translation>
    </message>
    <message>
        <source>There is nothing in this file.</source>
        <translation>Ce fichier est vide.</translation>
    </message>
    <message>
        <source>The quotation marks on line %1 do not match.</source>
        <translation>Les guillemets de la ligne %1 ne concordent pas.</translation>
    </message>
    <message>
        <source>The file is larger than %1. Split it first.</source>
        <translation>Le fichier dépasse %1. Divisez-le d’abord.</translation>
    </message>
    <message>
        <source>The file has more than %1 columns.</source>
        <translation>Le fichier a plus de %1 colonnes.</translation>
    </message>
    <message>
        <source>The file has more than %1 rows. Split it first.</source>
        <translation>Le fichier a plus de %1 lignes. Divisez-le d’abord.</translation>
    </message>
    <message>
        <source>Say which column holds the name, and which the energy.</source>
        <translation>Indiquez quelle colonne contient le nom et laquelle l’énergie.</translation>
    </message>
    <message>
        <source>A figure is missing here.</source>
        <translation>Il manque un chiffre ici.</translation>
    </message>
    <message>
        <source>No line of the file can be imported.</source>
        <translation>Aucune ligne du fichier ne peut être importée.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre.</translation>
    </message>
    <message>
        <source>“%1” stands in the file twice.</source>
        <translation>«&#xa0;%1&#xa0;» figure deux fois dans le fichier.</translation>
    </message>
    <message>
        <source>There is no food in “%1” yet.</source>
        <translation>Il n’y a pas encore d’aliment dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is not the active plan.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas le plan actif.</translation>
    </message>
    <message>
        <source>No weight is known. Measure it first, under Measurements.</source>
        <translation>Aucun poids n’est connu. Mesurez-le d’abord, sous Mesures.</translation>
    </message>
    <message>
        <source>No height is known. Measure it first, under Measurements.</source>
        <translation>Aucune taille n’est connue. Mesurez-la d’abord, sous Mesures.</translation>
    </message>
    <message>
        <source>No body fat is known. Measure it first, or choose Mifflin-St Jeor.</source>
        <translation>Aucune masse grasse n’est connue. Mesurez-la d’abord, ou choisissez Mifflin-St Jeor.</translation>
    </message>
    <message>
        <source>The birthday is not known. Write it in the profile, or choose Katch-McArdle.</source>
        <translation>La date de naissance n’est pas connue. Inscrivez-la dans le profil, ou choisissez Katch-McArdle.</translation>
    </message>
    <message>
        <source>The formula needs the sex. Choose it here, or choose Katch-McArdle.</source>
        <translation>La formule a besoin du sexe. Choisissez-le ici, ou choisissez Katch-McArdle.</translation>
    </message>
    <message>
        <source>Choose how active the client is.</source>
        <translation>Choisissez le degré d’activité du client.</translation>
    </message>
    <message>
        <source>Protein and fat alone are more than the energy of the day. Take less of one of them.</source>
        <translation>Protéines et lipides dépassent à eux seuls l’énergie de la journée. Diminuez l’un des deux.</translation>
    </message>
    <message>
        <source>A signed form is not changed. Have it signed anew.</source>
        <translation>Un formulaire signé ne se modifie pas. Faites-le signer de nouveau.</translation>
    </message>
    <message>
        <source>The questions of this form cannot be read.</source>
        <translation>Les questions de ce formulaire ne peuvent pas être lues.</translation>
    </message>
    <message>
        <source>Write the text to be agreed to, or add a question.</source>
        <translation>Écrivez le texte à accepter, ou ajoutez une question.</translation>
    </message>
    <message>
        <source>Question %1 has no text yet.</source>
        <translation>La question %1 n’a pas encore de texte.</translation>
    </message>
    <message>
        <source>Question %1 needs from 2 to 20 answers to choose from.</source>
        <translation>La question %1 a besoin de 2 à 20 réponses au choix.</translation>
    </message>
    <message>
        <source>Question %1: choose the answer that matters, and write what the trainer shall read.</source>
        <translation>Question %1&#xa0;: choisissez la réponse qui compte et écrivez ce que l’entraîneur doit lire.</translation>
    </message>
    <message>
        <source>Please sign again: the signature could not be read.</source>
        <translation>Signez de nouveau&#xa0;: la signature n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>Please sign, or choose to type your name as the signature.</source>
        <translation>Signez, ou choisissez de taper votre nom comme signature.</translation>
    </message>
    <message>
        <source>This form is archived: nobody signs it any more.</source>
        <translation>Ce formulaire est archivé&#xa0;: plus personne ne le signe.</translation>
    </message>
    <message>
        <source>Please answer this question.</source>
        <translation>Répondez à cette question.</translation>
    </message>
    <message>
        <source>Please answer with a number.</source>
        <translation>Répondez par un nombre.</translation>
    </message>
    <message>
        <source>Please answer with a date.</source>
        <translation>Répondez par une date.</translation>
    </message>
    <message>
        <source>Please choose one of the answers.</source>
        <translation>Choisissez l’une des réponses.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 8 digits.</source>
        <translation>Un NIP compte de 4 à 8 chiffres.</translation>
    </message>
    <message>
        <source>This PIN is too easy to guess. Avoid the same digit throughout, and rows such as 1234.</source>
        <translation>Ce NIP est trop facile à deviner. Évitez un seul chiffre répété et les suites comme 1234.</translation>
    </message>
    <message>
        <source>This PIN is not right. Please try again.</source>
        <translation>Ce NIP n’est pas le bon. Essayez de nouveau.</translation>
    </message>
    <message>
        <source>This PIN was not right. Please wait %1 s before the next attempt.</source>
        <translation>Ce NIP n’était pas le bon. Attendez %1 s avant le prochain essai.</translation>
    </message>
    <message>
        <source>Nobody has a PIN yet. Set one on a client&apos;s page first.</source>
        <translation>Personne n’a encore de NIP. Choisissez-en un d’abord sur la page d’un client.</translation>
    </message>
    <message>
        <source>Something is still running. Try again when it is done.</source>
        <translation>Quelque chose est encore en cours. Réessayez quand ce sera terminé.</translation>
    </message>
    <message>
        <source>“%1” is not understood. Type for example 100x5@8, 3x10 60, bw x12 or 20 min.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas compris. Tapez par exemple 100x5@8, 3x10 60, bw x12 ou 20 min.</translation>
    </message>
    <message>
        <source>Type the weight as a number, for example 62.5.</source>
        <translation>Tapez la charge comme un nombre, par exemple 62,5.</translation>
    </message>
    <message>
        <source>Weights are kept to the gram, or to a hundredth of a pound. Please round it.</source>
        <translation>Les charges sont conservées au gramme, ou au centième de livre. Arrondissez.</translation>
    </message>
    <message>
        <source>Type the length as a number, for example 82.5.</source>
        <translation>Tapez la longueur comme un nombre, par exemple 82,5.</translation>
    </message>
    <message>
        <source>Lengths are kept to two digits after the point. Please round it.</source>
        <translation>Les longueurs sont conservées avec deux décimales. Arrondissez.</translation>
    </message>
    <message>
        <source>“%1” is not a row of the RPE table. A row is the repetitions and a percentage, for example 5 86.3.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une ligne du tableau RPE. Une ligne contient les répétitions et un pourcentage, par exemple 5 86,3.</translation>
    </message>
    <message>
        <source>The RPE table has no percentage for %1 repetitions.</source>
        <translation>Le tableau RPE n’a pas de pourcentage pour %1 répétitions.</translation>
    </message>
    <message>
        <source>In the RPE table the percentage for %1 repetitions has to be less than the one before it, and above 0.</source>
        <translation>Dans le tableau RPE, le pourcentage de %1 répétitions doit être plus petit que le précédent et plus grand que 0.</translation>
    </message>
    <message>
        <source>“%1” is not understood. Type repetitions such as 10, 8-12, AMRAP, 10/side, 30 s or 400 m.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas compris. Tapez des répétitions comme 10, 8-12, AMRAP, 10/side, 30 s ou 400 m.</translation>
    </message>
    <message>
        <source>“%1” is not understood. Type a weight such as 60 kg, 135 lb, 60%, BW, BW+10 or RPE 8.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas compris. Tapez une charge comme 60 kg, 135 lb, 60%, BW, BW+10 ou RPE 8.</translation>
    </message>
    <message>
        <source>This rule of progression is not readable.</source>
        <translation>Cette règle de progression n’est pas lisible.</translation>
    </message>
    <message>
        <source>This progression raises the weight: the exercise needs one to begin with.</source>
        <translation>Cette progression augmente la charge&#xa0;: l’exercice a besoin d’une charge de départ.</translation>
    </message>
    <message>
        <source>This progression needs repetitions as a number, for double progression as a range such as 8-12.</source>
        <translation>Cette progression a besoin de répétitions en nombre ; pour la double progression, d’une plage comme 8-12.</translation>
    </message>
    <message>
        <source>This progression raises the RPE: the exercise needs one to begin with.</source>
        <translation>Cette progression augmente le RPE&#xa0;: l’exercice a besoin d’un RPE de départ.</translation>
    </message>
    <message>
        <source>The skinfolds are missing, or add up to more than this formula was made for.</source>
        <translation>Les plis cutanés manquent, ou leur somme dépasse ce pour quoi la formule a été établie.</translation>
    </message>
    <message>
        <source>The Navy formula needs height, neck and waist, and for women the hip.</source>
        <translation>La formule de la Marine a besoin de la taille, du cou et du tour de taille, et pour les femmes des hanches.</translation>
    </message>
    <message>
        <source>The waist has to be larger than the neck. Please measure again.</source>
        <translation>Le tour de taille doit être plus grand que le cou. Mesurez de nouveau.</translation>
    </message>
    <message>
        <source>These values give a body fat that nobody has. Please check them.</source>
        <translation>Ces valeurs donnent une masse grasse que personne n’a. Vérifiez-les.</translation>
    </message>
    <message>
        <source>Weight, height, age or lean mass is missing, or is not a person&apos;s.</source>
        <translation>Le poids, la taille, l’âge ou la masse maigre manque, ou n’est pas d’une personne.</translation>
    </message>
    <message>
        <source>Type what was done, for example 100x5@8 or 20 min.</source>
        <translation>Tapez ce qui a été fait, par exemple 100x5@8 ou 20 min.</translation>
    </message>
    <message>
        <source>There is no last time to add to. Type the whole set, for example 100x5.</source>
        <translation>Il n’y a pas de dernière fois à laquelle ajouter. Tapez toute la série, par exemple 100x5.</translation>
    </message>
    <message>
        <source>The workout of this booking is begun already.</source>
        <translation>L’entraînement de cette réservation est déjà commencé.</translation>
    </message>
    <message>
        <source>Sets are logged already: the day of the plan stays as it is.</source>
        <translation>Des séries sont déjà inscrites&#xa0;: le jour du programme reste le même.</translation>
    </message>
    <message>
        <source>Nobody has a place in this booking.</source>
        <translation>Personne n’a de place dans cette réservation.</translation>
    </message>
    <message>
        <source>No session is left today.</source>
        <translation>Il ne reste aucune séance aujourd’hui.</translation>
    </message>
    <message>
        <source>The note is not signed yet. The note says what is missing.</source>
        <translation>La note n’est pas encore signée. Elle dit ce qui manque.</translation>
    </message>
    <message>
        <source>A set belongs to the client and the day of its workout.</source>
        <translation>Une série appartient au client et au jour de son entraînement.</translation>
    </message>
    <message>
        <source>The plan has no exercises yet. Add one first.</source>
        <translation>Le programme n’a pas encore d’exercice. Ajoutez-en un d’abord.</translation>
    </message>
    <message>
        <source>“%1” is no rest. Type for example 90, 1:30 or 2 min, at most 60 min.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un repos. Tapez par exemple 90, 1:30 ou 2 min, au plus 60 min.</translation>
    </message>
    <message>
        <source>Choose an exercise.</source>
        <translation>Choisissez un exercice.</translation>
    </message>
    <message>
        <source>A plan holds at most %1 exercises in all its weeks.</source>
        <translation>Un programme contient au plus %1 exercices sur toutes ses semaines.</translation>
    </message>
    <message>
        <source>Only a plan that the client is following can be completed.</source>
        <translation>Seul un programme que le client suit peut être terminé.</translation>
    </message>
    <message>
        <source>The client is following this plan. Complete it first.</source>
        <translation>Le client suit ce programme. Terminez-le d’abord.</translation>
    </message>
    <message>
        <source>A template is not given to anybody. Copy it to a client first.</source>
        <translation>Un modèle n’est remis à personne. Copiez-le d’abord pour un client.</translation>
    </message>
    <message>
        <source>You can only change exercises that you added. Duplicate this one to have your own.</source>
        <translation>Vous ne pouvez modifier que les exercices que vous avez ajoutés. Dupliquez celui-ci pour avoir le vôtre.</translation>
    </message>
    <message>
        <source>There is already an exercise named “%1”.</source>
        <translation>Il y a déjà un exercice nommé «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no template with food in it yet. Write one under Training, Meal plans.</source>
        <translation>Il n’y a pas encore de modèle contenant des aliments. Rédigez-en un sous Entraînement, Plans alimentaires.</translation>
    </message>
</context>
<context>
    <name>ErrorWord</name>
    <message>
        <source>vacation</source>
        <translation>vacances</translation>
    </message>
    <message>
        <source>sick leave</source>
        <translation>congé de maladie</translation>
    </message>
    <message>
        <source>time off</source>
        <translation>congé</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>demandé</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approuvé</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>prévue</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>marked as a no-show</source>
        <translation>absence non annulée</translation>
    </message>
    <message>
        <source>the name of the studio</source>
        <translation>le nom du studio</translation>
    </message>
    <message>
        <source>the country of the studio</source>
        <translation>le pays du studio</translation>
    </message>
    <message>
        <source>the city of the studio</source>
        <translation>la ville du studio</translation>
    </message>
    <message>
        <source>the electronic address of the studio</source>
        <translation>l’adresse électronique du studio</translation>
    </message>
    <message>
        <source>the tax number of the studio</source>
        <translation>le numéro de taxe du studio</translation>
    </message>
    <message>
        <source>the name of the client</source>
        <translation>le nom du client</translation>
    </message>
    <message>
        <source>the country of the client</source>
        <translation>le pays du client</translation>
    </message>
    <message>
        <source>the city of the client</source>
        <translation>la ville du client</translation>
    </message>
    <message>
        <source>the electronic address of the client</source>
        <translation>l’adresse électronique du client</translation>
    </message>
</context>
<context>
    <name>GoalText</name>
    <message>
        <source>In words</source>
        <translation>En mots</translation>
    </message>
    <message>
        <source>Estimated maximum: %1</source>
        <translation>Maximum estimé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>Non mesuré</translation>
    </message>
    <message>
        <source>Nothing was measured yet</source>
        <translation>Rien n’a encore été mesuré</translation>
    </message>
    <message>
        <source>Now at %1</source>
        <translation>Maintenant à %1</translation>
    </message>
    <message>
        <source>Reached: now at %1</source>
        <translation>Atteint&#xa0;: maintenant à %1</translation>
    </message>
    <message>
        <source>%1 % of the way, now at %2</source>
        <translation>%1 % du chemin, maintenant à %2</translation>
    </message>
    <message>
        <source>Reached on %1</source>
        <translation>Atteint le %1</translation>
    </message>
    <message>
        <source>Dropped on %1</source>
        <translation>Abandonné le %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message numerus="yes">
        <source>Was due %n day(s) ago</source>
        <translation>
            <numerusform>Échu depuis %n jour</numerusform>
            <numerusform>Échu depuis %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>À échéance aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>Il reste %n jour</numerusform>
            <numerusform>Il reste %n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KioskParts</name>
    <message>
        <source>dddd, d MMMM</source>
        <comment>a day at the kiosk</comment>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day and time</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Same as the computer</source>
        <translation>Comme l’ordinateur</translation>
    </message>
</context>
<context>
    <name>MailText</name>
    <message>
        <source>Invoice {number} from {studio}</source>
        <translation>Facture {number} de {studio}</translation>
    </message>
    <message>
        <source>Hello {client},

Please find attached our invoice {number} over {total}, due on {due}.

Thank you,
{studio}
</source>
        <translation>Bonjour {client},

Veuillez trouver ci-jointe notre facture {number} de {total}, à payer d’ici le {due}.

Merci,
{studio}
</translation>
    </message>
    <message>
        <source>Credit note {number} from {studio}</source>
        <translation>Note de crédit {number} de {studio}</translation>
    </message>
    <message>
        <source>Hello {client},

Please find attached our credit note {number} over {total}.

Regards,
{studio}
</source>
        <translation>Bonjour {client},

Veuillez trouver ci-jointe notre note de crédit {number} de {total}.

Cordialement,
{studio}
</translation>
    </message>
</context>
<context>
    <name>Measurement</name>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Body fat</source>
        <translation>Masse grasse</translation>
    </message>
    <message>
        <source>Lean mass</source>
        <translation>Masse maigre</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>Cou</translation>
    </message>
    <message>
        <source>Shoulders</source>
        <translation>Épaules</translation>
    </message>
    <message>
        <source>Chest</source>
        <translation>Poitrine</translation>
    </message>
    <message>
        <source>Waist</source>
        <translation>Tour de taille</translation>
    </message>
    <message>
        <source>Abdomen</source>
        <translation>Abdomen</translation>
    </message>
    <message>
        <source>Hip</source>
        <translation>Hanches</translation>
    </message>
    <message>
        <source>Thigh</source>
        <translation>Cuisse</translation>
    </message>
    <message>
        <source>Calf</source>
        <translation>Mollet</translation>
    </message>
    <message>
        <source>Upper arm</source>
        <translation>Bras</translation>
    </message>
    <message>
        <source>Forearm</source>
        <translation>Avant-bras</translation>
    </message>
    <message>
        <source>Chest fold</source>
        <translation>Pli pectoral</translation>
    </message>
    <message>
        <source>Abdomen fold</source>
        <translation>Pli abdominal</translation>
    </message>
    <message>
        <source>Thigh fold</source>
        <translation>Pli de la cuisse</translation>
    </message>
    <message>
        <source>Triceps fold</source>
        <translation>Pli tricipital</translation>
    </message>
    <message>
        <source>Suprailiac fold</source>
        <translation>Pli supra-iliaque</translation>
    </message>
    <message>
        <source>Subscapular fold</source>
        <translation>Pli sous-scapulaire</translation>
    </message>
    <message>
        <source>Midaxillary fold</source>
        <translation>Pli axillaire moyen</translation>
    </message>
    <message>
        <source>Resting heart rate</source>
        <translation>Pouls au repos</translation>
    </message>
    <message>
        <source>Systolic pressure</source>
        <translation>Pression systolique</translation>
    </message>
    <message>
        <source>Diastolic pressure</source>
        <translation>Pression diastolique</translation>
    </message>
    <message>
        <source>Push-ups</source>
        <translation>Pompes</translation>
    </message>
    <message>
        <source>Sit-ups</source>
        <translation>Redressements assis</translation>
    </message>
    <message>
        <source>Pull-ups</source>
        <translation>Tractions</translation>
    </message>
    <message>
        <source>Squats in a minute</source>
        <translation>Squats en une minute</translation>
    </message>
    <message>
        <source>Plank</source>
        <translation>Planche</translation>
    </message>
    <message>
        <source>Cooper run, 12 min</source>
        <translation>Course de Cooper, 12 min</translation>
    </message>
    <message>
        <source>Run of 1,500 m</source>
        <translation>Course de 1 500 m</translation>
    </message>
    <message>
        <source>Step test, pulse</source>
        <translation>Test de la marche, pouls</translation>
    </message>
    <message>
        <source>Sit and reach</source>
        <translation>Flexion du tronc assis</translation>
    </message>
    <message>
        <source>Grip strength</source>
        <translation>Force de préhension</translation>
    </message>
    <message>
        <source>Vertical jump</source>
        <translation>Saut vertical</translation>
    </message>
    <message>
        <source>Broad jump</source>
        <translation>Saut en longueur</translation>
    </message>
    <message>
        <source>Balance on one leg</source>
        <translation>Équilibre sur une jambe</translation>
    </message>
    <message>
        <source>Maximal oxygen uptake</source>
        <translation>Consommation maximale d’oxygène</translation>
    </message>
    <message>
        <source>Jackson-Pollock, 3 folds</source>
        <translation>Jackson-Pollock, 3 plis</translation>
    </message>
    <message>
        <source>Jackson-Pollock, 7 folds</source>
        <translation>Jackson-Pollock, 7 plis</translation>
    </message>
    <message>
        <source>US Navy, girths</source>
        <translation>Marine américaine, circonférences</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corps</translation>
    </message>
    <message>
        <source>Girths</source>
        <translation>Circonférences</translation>
    </message>
    <message>
        <source>Skinfolds</source>
        <translation>Plis cutanés</translation>
    </message>
    <message>
        <source>Vital signs</source>
        <translation>Signes vitaux</translation>
    </message>
    <message>
        <source>Fitness tests</source>
        <translation>Tests de condition physique</translation>
    </message>
</context>
<context>
    <name>NoteText</name>
    <message>
        <source>%1, %2, %3: %4</source>
        <translation>%1, %2, %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>Amendment of %1, %2, %3: %4</source>
        <translation>Amendement du %1, %2, %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>Amended %1</source>
        <translation>Amendée le %1</translation>
    </message>
    <message>
        <source>Subjective</source>
        <translation>Subjectif</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>For the client to read</source>
        <translation>À lire par le client</translation>
    </message>
    <message>
        <source>Recommendations until next time</source>
        <translation>Recommandations d’ici la prochaine fois</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signée</translation>
    </message>
    <message>
        <source>Signed by %1 on %2 at %3, number %4</source>
        <translation>Signée par %1 le %2 à %3, numéro %4</translation>
    </message>
</context>
<context>
    <name>NutritionText</name>
    <message>
        <source>Fish and seafood</source>
        <translation>Poissons et fruits de mer</translation>
    </message>
    <message>
        <source>Dairy</source>
        <translation>Produits laitiers</translation>
    </message>
    <message>
        <source>Grains and bread</source>
        <translation>Céréales et pain</translation>
    </message>
    <message>
        <source>Fruit</source>
        <translation>Fruits</translation>
    </message>
    <message>
        <source>Fats and oils</source>
        <translation>Matières grasses</translation>
    </message>
    <message>
        <source>Drinks</source>
        <translation>Boissons</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autres</translation>
    </message>
</context>
<context>
    <name>PhotoPose</name>
    <message>
        <source>Front</source>
        <translation>Face</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Dos</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Alberta</source>
        <translation>Alberta</translation>
    </message>
    <message>
        <source>British Columbia</source>
        <translation>Colombie-Britannique</translation>
    </message>
    <message>
        <source>Manitoba</source>
        <translation>Manitoba</translation>
    </message>
    <message>
        <source>New Brunswick</source>
        <translation>Nouveau-Brunswick</translation>
    </message>
    <message>
        <source>Newfoundland and Labrador</source>
        <translation>Terre-Neuve-et-Labrador</translation>
    </message>
    <message>
        <source>Nova Scotia</source>
        <translation>Nouvelle-Écosse</translation>
    </message>
    <message>
        <source>Northwest Territories</source>
        <translation>Territoires du Nord-Ouest</translation>
    </message>
    <message>
        <source>Nunavut</source>
        <translation>Nunavut</translation>
    </message>
    <message>
        <source>Ontario</source>
        <translation>Ontario</translation>
    </message>
    <message>
        <source>Prince Edward Island</source>
        <translation>Île-du-Prince-Édouard</translation>
    </message>
    <message>
        <source>Quebec</source>
        <translation>Québec</translation>
    </message>
    <message>
        <source>Saskatchewan</source>
        <translation>Saskatchewan</translation>
    </message>
    <message>
        <source>Yukon</source>
        <translation>Yukon</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivé</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message numerus="yes">
        <source>%n set(s)</source>
        <translation>
            <numerusform>%n série</numerusform>
            <numerusform>%n séries</numerusform>
        </translation>
    </message>
    <message>
        <source>RPE %1</source>
        <translation>RPE %1</translation>
    </message>
    <message>
        <source>Rest %1</source>
        <translation>Repos %1</translation>
    </message>
    <message>
        <source>Tempo %1</source>
        <translation>Tempo %1</translation>
    </message>
    <message>
        <source>Superset %1</source>
        <translation>Supersérie %1</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n semaine</numerusform>
            <numerusform>%n semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>Begins on %1</source>
        <translation>Commence le %1</translation>
    </message>
    <message numerus="yes">
        <source>All %n week(s) are over</source>
        <translation>
            <numerusform>La semaine est terminée</numerusform>
            <numerusform>Les %n semaines sont terminées</numerusform>
        </translation>
    </message>
    <message>
        <source>Week %1 of %2</source>
        <translation>Semaine %1 sur %2</translation>
    </message>
</context>
<context>
    <name>PolicyText</name>
    <message>
        <source>Cancelled later than that: the credit is lost and a fee of %1 is due.</source>
        <translation>Annulation plus tardive&#xa0;: le crédit est perdu et des frais de %1 sont dus.</translation>
    </message>
    <message>
        <source>Cancelled later than that: the credit is lost.</source>
        <translation>Annulation plus tardive&#xa0;: le crédit est perdu.</translation>
    </message>
    <message>
        <source>Cancelled later than that: the credit goes back, and a fee of %1 is due.</source>
        <translation>Annulation plus tardive&#xa0;: le crédit est rendu, et des frais de %1 sont dus.</translation>
    </message>
    <message>
        <source>Cancelled later than that: the credit goes back and nothing is due.</source>
        <translation>Annulation plus tardive&#xa0;: le crédit est rendu et rien n’est dû.</translation>
    </message>
    <message>
        <source>Did not come: the credit is lost and a fee of %1 is due.</source>
        <translation>Absence&#xa0;: le crédit est perdu et des frais de %1 sont dus.</translation>
    </message>
    <message>
        <source>Did not come: the credit is lost.</source>
        <translation>Absence&#xa0;: le crédit est perdu.</translation>
    </message>
    <message>
        <source>Did not come: the credit goes back, and a fee of %1 is due.</source>
        <translation>Absence&#xa0;: le crédit est rendu, et des frais de %1 sont dus.</translation>
    </message>
    <message>
        <source>Did not come: the credit goes back and nothing is due.</source>
        <translation>Absence&#xa0;: le crédit est rendu et rien n’est dû.</translation>
    </message>
    <message>
        <source>Cancelled before the start: the credit goes back and nothing is due.</source>
        <translation>Annulation avant le début&#xa0;: le crédit est rendu et rien n’est dû.</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled at least %n minutes before the start: the credit goes back and nothing is due.</source>
        <translation>
            <numerusform>Annulation au moins %n minute avant le début&#xa0;: le crédit est rendu et rien n’est dû.</numerusform>
            <numerusform>Annulation au moins %n minutes avant le début&#xa0;: le crédit est rendu et rien n’est dû.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled at least %n hours before the start: the credit goes back and nothing is due.</source>
        <translation>
            <numerusform>Annulation au moins %n heure avant le début&#xa0;: le crédit est rendu et rien n’est dû.</numerusform>
            <numerusform>Annulation au moins %n heures avant le début&#xa0;: le crédit est rendu et rien n’est dû.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these in %1 days are let off.</source>
        <translation>
            <numerusform>%n fois en %1 jours, une dispense est accordée.</numerusform>
            <numerusform>%n fois en %1 jours, une dispense est accordée.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled by the studio: the credit always goes back, and there is never a fee.</source>
        <translation>Annulation par le studio&#xa0;: le crédit est toujours rendu, et il n’y a jamais de frais.</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Recovery key of %1</source>
        <translation>Clé de récupération de %1</translation>
    </message>
    <message>
        <source>With this key the studio opens when every password is lost. Whoever has it and the studio&apos;s files can read everything: keep it where you keep your contracts, not beside the computer.</source>
        <translation>Cette clé ouvre le studio quand tous les mots de passe sont perdus. Quiconque la possède avec les fichiers du studio peut tout lire&#xa0;: gardez-la avec vos contrats, et non près de l’ordinateur.</translation>
    </message>
    <message>
        <source>Upper and lower case, blanks and dashes do not matter when you type it.</source>
        <translation>Les majuscules, les espaces et les tirets n’ont pas d’importance lors de la saisie.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Revenue</source>
        <translation>Revenus</translation>
    </message>
    <message>
        <source>Revenue by month</source>
        <translation>Revenus par mois</translation>
    </message>
    <message>
        <source>Revenue by trainer</source>
        <translation>Revenus par entraîneur</translation>
    </message>
    <message>
        <source>Revenue by service</source>
        <translation>Revenus par service</translation>
    </message>
    <message>
        <source>Revenue by location</source>
        <translation>Revenus par établissement</translation>
    </message>
    <message>
        <source>Income statement</source>
        <translation>État des résultats</translation>
    </message>
    <message>
        <source>Income statement, packages when used</source>
        <translation>État des résultats, forfaits à l’usage</translation>
    </message>
    <message>
        <source>Income statement, packages when sold</source>
        <translation>État des résultats, forfaits à la vente</translation>
    </message>
    <message>
        <source>Invoices and credit notes</source>
        <translation>Factures et notes de crédit</translation>
    </message>
    <message>
        <source>Who owes, and since when</source>
        <translation>Qui doit, et depuis quand</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Payments by method</source>
        <translation>Paiements par mode</translation>
    </message>
    <message>
        <source>Payments by month</source>
        <translation>Paiements par mois</translation>
    </message>
    <message>
        <source>Bank deposits</source>
        <translation>Dépôts à la banque</translation>
    </message>
    <message>
        <source>Unused sessions</source>
        <translation>Séances non utilisées</translation>
    </message>
    <message>
        <source>Memberships due</source>
        <translation>Abonnements à facturer</translation>
    </message>
    <message>
        <source>Sales by tax</source>
        <translation>Ventes par taxe</translation>
    </message>
    <message>
        <source>Tax worksheet</source>
        <translation>Relevé de taxe</translation>
    </message>
    <message>
        <source>Expenses</source>
        <translation>Dépenses</translation>
    </message>
    <message>
        <source>Mileage</source>
        <translation>Kilométrage</translation>
    </message>
    <message>
        <source>Contractors (T4A)</source>
        <translation>Sous-traitants (T4A)</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Changes of fees</source>
        <translation>Changements de tarifs</translation>
    </message>
    <message>
        <source>Statement of account: %1</source>
        <translation>Relevé de compte&#xa0;: %1</translation>
    </message>
    <message>
        <source>Trial balance</source>
        <translation>Balance de vérification</translation>
    </message>
    <message>
        <source>Journal of entries</source>
        <translation>Journal des écritures</translation>
    </message>
    <message>
        <source>What you earned each month, or by trainer, service or location, and what was invoiced.</source>
        <translation>Ce que vous avez gagné chaque mois, ou par entraîneur, service ou établissement, et ce qui a été facturé.</translation>
    </message>
    <message>
        <source>Revenue less costs: what is left, with the lines of form T2125.</source>
        <translation>Revenus moins coûts&#xa0;: ce qui reste, avec les lignes du formulaire T2125.</translation>
    </message>
    <message>
        <source>Every number of the period with its amounts, what is open of it, and the numbers that were voided.</source>
        <translation>Chaque numéro de la période avec ses montants, ce qui reste à payer, et les numéros annulés.</translation>
    </message>
    <message>
        <source>What each client owes on a day, by how long it is overdue.</source>
        <translation>Ce que chaque client doit à une date, selon l’ancienneté du retard.</translation>
    </message>
    <message>
        <source>What came in and went out by card, cash, transfer and cheque, or month by month.</source>
        <translation>Ce qui est entré et sorti par carte, espèces, virement et chèque, ou mois par mois.</translation>
    </message>
    <message>
        <source>Which cash and cheques were brought to the bank, and when.</source>
        <translation>Quelles espèces et quels chèques ont été portés à la banque, et quand.</translation>
    </message>
    <message>
        <source>What clients have paid for and not used yet: the sessions that you still owe.</source>
        <translation>Ce que les clients ont payé et pas encore utilisé&#xa0;: les séances que vous devez encore.</translation>
    </message>
    <message>
        <source>Which memberships are to be billed, and when.</source>
        <translation>Quels abonnements sont à facturer, et quand.</translation>
    </message>
    <message>
        <source>Sales and the tax on them, by place and rate.</source>
        <translation>Les ventes et leurs taxes, par lieu et par taux.</translation>
    </message>
    <message>
        <source>The figures of your tax return, line by line.</source>
        <translation>Les chiffres de votre déclaration de taxe, ligne par ligne.</translation>
    </message>
    <message>
        <source>What you spent, by category, with the tax that comes back.</source>
        <translation>Ce que vous avez dépensé, par catégorie, avec la taxe récupérable.</translation>
    </message>
    <message>
        <source>Drives for the business and their allowance.</source>
        <translation>Les trajets d’affaires et leur allocation.</translation>
    </message>
    <message>
        <source>Contractors who were paid 500 or more in a year, for their T4A slips.</source>
        <translation>Les sous-traitants payés 500 ou plus dans l’année, pour leurs feuillets T4A.</translation>
    </message>
    <message>
        <source>What was bought and sold of each product, and what is left.</source>
        <translation>Ce qui a été acheté et vendu de chaque produit, et ce qui reste.</translation>
    </message>
    <message>
        <source>Every change of a price: before, after, when and by whom.</source>
        <translation>Chaque changement de prix&#xa0;: avant, après, quand et par qui.</translation>
    </message>
    <message>
        <source>Everything between you and one client, with the balance after each line.</source>
        <translation>Tout ce qui s’est passé entre vous et un client, avec le solde après chaque ligne.</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Entraîneur</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Établissement</translation>
    </message>
    <message>
        <source>Sessions and fees</source>
        <translation>Séances et frais</translation>
    </message>
    <message>
        <source>Packages used</source>
        <translation>Forfaits utilisés</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>Gagné</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>Facturé</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Without tax</source>
        <translation>Hors taxes</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Taxe</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Remboursé</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Arrondi</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Encaissé</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Forfait</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Acheté</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Compté en</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Justificatif</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>Sous-traitant</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Conducteur</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>But</translation>
    </message>
    <message>
        <source>Metres</source>
        <translation>Mètres</translation>
    </message>
    <message>
        <source>Allowance</source>
        <translation>Allocation</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Frais</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>Méthode ordinaire</translation>
    </message>
    <message>
        <source>Quick Method</source>
        <translation>Méthode rapide</translation>
    </message>
    <message>
        <source>Bill to</source>
        <translation>Facturé à</translation>
    </message>
    <message>
        <source>Not due</source>
        <translation>Non échu</translation>
    </message>
    <message>
        <source>1 to 30 days</source>
        <translation>1 à 30 jours</translation>
    </message>
    <message>
        <source>31 to 60 days</source>
        <translation>31 à 60 jours</translation>
    </message>
    <message>
        <source>61 to 90 days</source>
        <translation>61 à 90 jours</translation>
    </message>
    <message>
        <source>Over 90 days</source>
        <translation>Plus de 90 jours</translation>
    </message>
    <message>
        <source>Credit notes</source>
        <translation>Notes de crédit</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Payé par</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>Non utilisé</translation>
    </message>
    <message>
        <source>Unused value</source>
        <translation>Valeur non utilisée</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Vendu</translation>
    </message>
    <message>
        <source>Counted or lost</source>
        <translation>Compté ou perdu</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Value at cost</source>
        <translation>Valeur au coût</translation>
    </message>
    <message>
        <source>T2125 line</source>
        <translation>Ligne T2125</translation>
    </message>
    <message>
        <source>Tax that comes back</source>
        <translation>Taxe récupérable</translation>
    </message>
    <message>
        <source>Box 048</source>
        <translation>Case 048</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(aucun)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Packages when used</source>
        <translation>Forfaits à l’usage</translation>
    </message>
    <message>
        <source>Packages when sold</source>
        <translation>Forfaits à la vente</translation>
    </message>
    <message>
        <source>Cash sale</source>
        <translation>Vente au comptant</translation>
    </message>
    <message>
        <source>Part paid</source>
        <translation>Payée en partie</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Non utilisé</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Espèces</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>E-transfer</source>
        <translation>Virement Interac</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>Chèque</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>Virement bancaire</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <translation>Illimité</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Coûts</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Forfaits</translation>
    </message>
    <message>
        <source>Other revenue</source>
        <translation>Autres revenus</translation>
    </message>
    <message>
        <source>All revenue</source>
        <translation>Total des revenus</translation>
    </message>
    <message>
        <source>Mileage allowance</source>
        <translation>Allocation de kilométrage</translation>
    </message>
    <message>
        <source>All costs</source>
        <translation>Total des coûts</translation>
    </message>
    <message>
        <source>Net income</source>
        <translation>Revenu net</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Cancellation policies</source>
        <translation>Politiques d’annulation</translation>
    </message>
    <message>
        <source>Prices of trainers</source>
        <translation>Prix des entraîneurs</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contrats</translation>
    </message>
    <message>
        <source>Fee for late cancelling</source>
        <translation>Frais d’annulation tardive</translation>
    </message>
    <message>
        <source>Fee for not coming</source>
        <translation>Frais d’absence</translation>
    </message>
    <message>
        <source>Joining fee</source>
        <translation>Frais d’adhésion</translation>
    </message>
    <message>
        <source>Without tax. Packages count when their sessions are used, forfeited or expired; everything else counts when it is invoiced. Credit notes and voids count on their own day.</source>
        <translation>Hors taxes. Les forfaits comptent lorsque leurs séances sont utilisées, perdues ou expirées&#xa0;; tout le reste compte à la facturation. Les notes de crédit et les annulations comptent à leur propre jour.</translation>
    </message>
    <message>
        <source>Credit notes are negative. A voided number is listed without amounts. “Open” is as of now; “overdue” as of the last day of the report.</source>
        <translation>Les notes de crédit sont négatives. Un numéro annulé figure sans montants. «&#xa0;Ouvert&#xa0;» vaut à cet instant&#xa0;; «&#xa0;en retard&#xa0;», au dernier jour du rapport.</translation>
    </message>
    <message>
        <source>With tax. Credit notes that were not used yet are taken off. Instalments count from their own due days.</source>
        <translation>Taxes comprises. Les notes de crédit encore inutilisées sont déduites. Les versements comptent à partir de leur propre échéance.</translation>
    </message>
    <message>
        <source>By tax period: credit notes and voids are taken off in the period in which they fall.</source>
        <translation>Par période de taxe&#xa0;: les notes de crédit et les annulations sont déduites dans la période où elles tombent.</translation>
    </message>
    <message>
        <source>Without tax. The price of each package, less the value of what was used, forfeited, expired or refunded.</source>
        <translation>Hors taxes. Le prix de chaque forfait, moins la valeur de ce qui a été utilisé, perdu, expiré ou remboursé.</translation>
    </message>
    <message>
        <source>Valued at the cost price of today.</source>
        <translation>Évalué au prix coûtant d’aujourd’hui.</translation>
    </message>
    <message>
        <source>Without tax. Packages count when their sessions are used, forfeited or expired.</source>
        <translation>Hors taxes. Les forfaits comptent lorsque leurs séances sont utilisées, perdues ou expirées.</translation>
    </message>
    <message>
        <source>Without tax. Packages count when they are sold.</source>
        <translation>Hors taxes. Les forfaits comptent à la vente.</translation>
    </message>
    <message>
        <source>Costs are the part for the business, without tax that comes back. An accountant must confirm what may be claimed.</source>
        <translation>Les coûts sont la part de l’entreprise, sans la taxe récupérable. Un comptable doit confirmer ce qui est admissible.</translation>
    </message>
    <message>
        <source>Box 048 is what was paid without GST/HST, in calendar years, to contractors who were paid 500 or more.</source>
        <translation>La case 048 est ce qui a été payé sans TPS/TVH, par année civile, aux sous-traitants payés 500 ou plus.</translation>
    </message>
    <message>
        <source>The published allowance a kilometre: the higher rate for a driver&apos;s first 5,000 km in a calendar year, the lower one after that.</source>
        <translation>L’allocation publiée par kilomètre&#xa0;: le taux plus élevé pour les 5 000 premiers km d’un conducteur dans l’année civile, le taux plus bas ensuite.</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Note de crédit</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Sessions used</source>
        <translation>Séances utilisées</translation>
    </message>
    <message>
        <source>Packages taken over</source>
        <translation>Forfaits repris</translation>
    </message>
    <message>
        <source>Bank deposit</source>
        <translation>Dépôt à la banque</translation>
    </message>
    <message>
        <source>Expense</source>
        <translation>Dépense</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Trajet</translation>
    </message>
    <message>
        <source>Tax return</source>
        <translation>Déclaration de taxe</translation>
    </message>
    <message>
        <source>Tax payment</source>
        <translation>Paiement de taxe</translation>
    </message>
    <message>
        <source>Cash and cheques on hand</source>
        <translation>Espèces et chèques en caisse</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banque</translation>
    </message>
    <message>
        <source>Accounts receivable</source>
        <translation>Comptes clients</translation>
    </message>
    <message>
        <source>GST/HST paid</source>
        <translation>TPS/TVH payée</translation>
    </message>
    <message>
        <source>QST paid</source>
        <translation>TVQ payée</translation>
    </message>
    <message>
        <source>VAT paid</source>
        <translation>TVA payée</translation>
    </message>
    <message>
        <source>Credit of clients</source>
        <translation>Crédit des clients</translation>
    </message>
    <message>
        <source>Deposits of clients</source>
        <translation>Dépôts des clients</translation>
    </message>
    <message>
        <source>GST/HST collected</source>
        <translation>TPS/TVH perçue</translation>
    </message>
    <message>
        <source>QST collected</source>
        <translation>TVQ perçue</translation>
    </message>
    <message>
        <source>PST collected</source>
        <translation>TVP perçue</translation>
    </message>
    <message>
        <source>VAT collected</source>
        <translation>TVA perçue</translation>
    </message>
    <message>
        <source>Sales tax collected</source>
        <translation>Taxe de vente perçue</translation>
    </message>
    <message>
        <source>Tax returns to pay</source>
        <translation>Déclarations de taxe à payer</translation>
    </message>
    <message>
        <source>Unused packages</source>
        <translation>Forfaits non utilisés</translation>
    </message>
    <message>
        <source>Mileage allowance owed</source>
        <translation>Allocation de kilométrage due</translation>
    </message>
    <message>
        <source>Private part of the owner</source>
        <translation>Part privée du propriétaire</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Frais</translation>
    </message>
    <message>
        <source>Packages forfeited or expired</source>
        <translation>Forfaits perdus ou expirés</translation>
    </message>
    <message>
        <source>Packages handed back</source>
        <translation>Forfaits rendus</translation>
    </message>
    <message>
        <source>Deposits kept</source>
        <translation>Dépôts conservés</translation>
    </message>
    <message>
        <source>Differences in tax returns</source>
        <translation>Écarts des déclarations de taxe</translation>
    </message>
    <message>
        <source>Rounding of cash</source>
        <translation>Arrondi des espèces</translation>
    </message>
    <message>
        <source>Advertising</source>
        <translation>Publicité</translation>
    </message>
    <message>
        <source>Meals and entertainment</source>
        <translation>Repas et frais de représentation</translation>
    </message>
    <message>
        <source>Bad debts</source>
        <translation>Créances irrécouvrables</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Assurances</translation>
    </message>
    <message>
        <source>Interest and bank charges</source>
        <translation>Intérêts et frais bancaires</translation>
    </message>
    <message>
        <source>Licences and memberships</source>
        <translation>Permis et cotisations</translation>
    </message>
    <message>
        <source>Office expenses</source>
        <translation>Frais de bureau</translation>
    </message>
    <message>
        <source>Supplies</source>
        <translation>Fournitures</translation>
    </message>
    <message>
        <source>Legal, accounting and other professional fees</source>
        <translation>Frais juridiques, comptables et autres honoraires</translation>
    </message>
    <message>
        <source>Management and administration</source>
        <translation>Gestion et administration</translation>
    </message>
    <message>
        <source>Rent</source>
        <translation>Loyer</translation>
    </message>
    <message>
        <source>Repairs and maintenance</source>
        <translation>Réparations et entretien</translation>
    </message>
    <message>
        <source>Wages and benefits</source>
        <translation>Salaires et avantages</translation>
    </message>
    <message>
        <source>Property tax</source>
        <translation>Impôts fonciers</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Déplacements</translation>
    </message>
    <message>
        <source>Utilities and telephone</source>
        <translation>Services publics et téléphone</translation>
    </message>
    <message>
        <source>Fuel (not for vehicles)</source>
        <translation>Carburant (sauf véhicules)</translation>
    </message>
    <message>
        <source>Delivery and freight</source>
        <translation>Livraison et transport</translation>
    </message>
    <message>
        <source>Motor vehicle</source>
        <translation>Véhicule à moteur</translation>
    </message>
    <message>
        <source>Software and subscriptions</source>
        <translation>Logiciels et abonnements</translation>
    </message>
    <message>
        <source>Courses and certifications</source>
        <translation>Formations et certifications</translation>
    </message>
    <message>
        <source>Use of home</source>
        <translation>Utilisation du domicile</translation>
    </message>
    <message>
        <source>Contractors</source>
        <translation>Sous-traitants</translation>
    </message>
    <message>
        <source>Goods for sale</source>
        <translation>Marchandises à vendre</translation>
    </message>
    <message>
        <source>Small equipment</source>
        <translation>Petit équipement</translation>
    </message>
    <message>
        <source>Statement of account</source>
        <translation>Relevé de compte</translation>
    </message>
    <message>
        <source>GST/HST return</source>
        <translation>Déclaration de TPS/TVH</translation>
    </message>
    <message>
        <source>QST return</source>
        <translation>Déclaration de TVQ</translation>
    </message>
    <message>
        <source>PST return</source>
        <translation>Déclaration de TVP</translation>
    </message>
    <message>
        <source>VAT return</source>
        <translation>Déclaration de TVA</translation>
    </message>
    <message>
        <source>Sales tax return</source>
        <translation>Déclaration de taxe de vente</translation>
    </message>
    <message>
        <source>Sales and other revenue</source>
        <translation>Ventes et autres recettes</translation>
    </message>
    <message>
        <source>Tax collected or collectible</source>
        <translation>Taxe perçue ou percevable</translation>
    </message>
    <message>
        <source>Adjustments</source>
        <translation>Redressements</translation>
    </message>
    <message>
        <source>Tax and adjustments together</source>
        <translation>Total de la taxe et des redressements</translation>
    </message>
    <message>
        <source>Input tax credits</source>
        <translation>Crédits de taxe sur les intrants</translation>
    </message>
    <message>
        <source>Adjustments of the credits</source>
        <translation>Redressements des crédits</translation>
    </message>
    <message>
        <source>Credits together</source>
        <translation>Total des crédits</translation>
    </message>
    <message>
        <source>Net tax</source>
        <translation>Taxe nette</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Acomptes provisionnels</translation>
    </message>
    <message>
        <source>Rebates</source>
        <translation>Remboursements de taxe</translation>
    </message>
    <message>
        <source>Other credits together</source>
        <translation>Total des autres crédits</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Remboursement</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>À payer</translation>
    </message>
    <message>
        <source>Tax charged</source>
        <translation>Taxe facturée</translation>
    </message>
    <message>
        <source>Paid in advance</source>
        <translation>Payé d’avance</translation>
    </message>
    <message>
        <source>Worked out from the books as they are now, for the days above. A closed return keeps its own figures. An accountant must confirm it.</source>
        <translation>Calculé d’après les livres tels qu’ils sont maintenant, pour les jours ci-dessus. Une déclaration close garde ses propres chiffres. Un comptable doit la confirmer.</translation>
    </message>
    <message>
        <source>Balance before</source>
        <translation>Solde antérieur</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Dépôt</translation>
    </message>
    <message>
        <source>Memberships of clients</source>
        <translation>Abonnements des clients</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Réservations</translation>
    </message>
    <message>
        <source>Fees of clients</source>
        <translation>Frais des clients</translation>
    </message>
    <message>
        <source>Trainers</source>
        <translation>Entraîneurs</translation>
    </message>
    <message>
        <source>Hourly rate</source>
        <translation>Taux horaire</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Numéro de compte</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Progress in training</source>
        <translation>Progrès à l’entraînement</translation>
    </message>
    <message>
        <source>Progress in training: %1</source>
        <translation>Progrès à l’entraînement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Compliance with plans</source>
        <translation>Respect des programmes</translation>
    </message>
    <message>
        <source>What one client lifted, ran and held in each exercise, and how the estimated maximum changed.</source>
        <translation>Ce qu’un client a soulevé, couru et tenu dans chaque exercice, et l’évolution de son maximum estimé.</translation>
    </message>
    <message>
        <source>How much of what their plans asked for clients have done.</source>
        <translation>La part de ce que demandaient les programmes que les clients ont faite.</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Best set</source>
        <translation>Meilleure série</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>Estimated 1RM, first</source>
        <translation>1RM estimé, premier</translation>
    </message>
    <message>
        <source>Estimated 1RM, last</source>
        <translation>1RM estimé, dernier</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Séries</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Sets due</source>
        <translation>Séries dues</translation>
    </message>
    <message>
        <source>Sets done</source>
        <translation>Séries faites</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>Respect</translation>
    </message>
    <message>
        <source>Sessions due</source>
        <translation>Séances dues</translation>
    </message>
    <message>
        <source>Sessions done</source>
        <translation>Séances faites</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissées de côté</translation>
    </message>
    <message>
        <source>Compliance is the sets done of the sets that were due by the plan in these days. Each exercise of a session counts for at most 100 %. Sessions in a freeze or a pause, and those that the studio cancelled, are left out.</source>
        <translation>Le respect est la part des séries dues selon le programme ces jours-là qui ont été faites. Chaque exercice d’une séance compte pour au plus 100 %. Les séances tombées dans un gel ou une pause, et celles que le studio a annulées, sont laissées de côté.</translation>
    </message>
    <message>
        <source>Working sets only. Volume is the sum of repetitions x weight. There is no estimate above 12 repetitions.</source>
        <translation>Séries de travail seulement. Le volume est la somme des répétitions x charge. Il n’y a pas d’estimation au-delà de 12 répétitions.</translation>
    </message>
    <message>
        <source>Weights are in kilograms.</source>
        <translation>Les charges sont en kilogrammes.</translation>
    </message>
    <message>
        <source>Weights are in pounds.</source>
        <translation>Les charges sont en livres.</translation>
    </message>
    <message>
        <source>Estimated one-repetition maximum (1RM) by Epley: weight x (1 + repetitions / 30).</source>
        <translation>Maximum pour une répétition (1RM) estimé selon Epley&#xa0;: charge x (1 + répétitions / 30).</translation>
    </message>
    <message>
        <source>Estimated one-repetition maximum (1RM) by Brzycki: 36 x weight / (37 - repetitions).</source>
        <translation>Maximum pour une répétition (1RM) estimé selon Brzycki&#xa0;: 36 x charge / (37 - répétitions).</translation>
    </message>
    <message>
        <source>Estimated one-repetition maximum (1RM) by Lombardi: weight x repetitions to the power of 0.10.</source>
        <translation>Maximum pour une répétition (1RM) estimé selon Lombardi&#xa0;: charge x répétitions à la puissance 0,10.</translation>
    </message>
    <message>
        <source>Estimated one-repetition maximum (1RM) by Wathan: 100 x weight / (48.8 + 53.8 x e to the power of (-0.075 x repetitions)).</source>
        <translation>Maximum pour une répétition (1RM) estimé selon Wathan&#xa0;: 100 x charge / (48,8 + 53,8 x e à la puissance (-0,075 x répétitions)).</translation>
    </message>
    <message>
        <source>Estimated one-repetition maximum (1RM) by O&apos;Conner: weight x (1 + repetitions / 40).</source>
        <translation>Maximum pour une répétition (1RM) estimé selon O’Conner&#xa0;: charge x (1 + répétitions / 40).</translation>
    </message>
    <message>
        <source>Estimated one-repetition maximum (1RM) by Lander: 100 x weight / (101.3 - 2.67123 x repetitions).</source>
        <translation>Maximum pour une répétition (1RM) estimé selon Lander&#xa0;: 100 x charge / (101,3 - 2,67123 x répétitions).</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Entraîneur</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Sees and changes everything.</source>
        <translation>Voit et modifie tout.</translation>
    </message>
    <message>
        <source>Sees and changes everything, except who the owners are.</source>
        <translation>Voit et modifie tout, sauf la liste des propriétaires.</translation>
    </message>
    <message>
        <source>Sees their own clients, sessions and hours.</source>
        <translation>Voit ses propres clients, séances et heures.</translation>
    </message>
    <message>
        <source>Books and checks in every client; sees no health data.</source>
        <translation>Réserve et inscrit tous les clients&#xa0;; ne voit aucune donnée de santé.</translation>
    </message>
    <message>
        <source>Sees their own sessions.</source>
        <translation>Voit ses propres séances.</translation>
    </message>
</context>
<context>
    <name>ScreeningWords</name>
    <message>
        <source>Waiver missing: %1</source>
        <translation>Décharge manquante&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not signed yet: %1</source>
        <translation>Pas encore signé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Ran out on %1: %2</source>
        <translation>Expiré le %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Ends on %1: %2</source>
        <translation>Expire le %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Waiver</source>
        <translation>Décharge</translation>
    </message>
    <message>
        <source>Health questions</source>
        <translation>Questionnaire de santé</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Oui ou non</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Non signé</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signé</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>Expire bientôt</translation>
    </message>
    <message>
        <source>Ran out</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Every client signs this form.</source>
        <translation>Chaque client signe ce formulaire.</translation>
    </message>
    <message>
        <source>Not required.</source>
        <translation>Facultatif.</translation>
    </message>
    <message>
        <source>Signed on %1, without end</source>
        <translation>Signé le %1, sans échéance</translation>
    </message>
    <message>
        <source>Signed on %1, counts until %2</source>
        <translation>Signé le %1, valable jusqu’au %2</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day in a list</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>Counts for %n day(s)</source>
        <translation>
            <numerusform>Valable %n jour</numerusform>
            <numerusform>Valable %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts without end</source>
        <translation>Valable sans échéance</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>SellingText</name>
    <message>
        <source>Cash</source>
        <translation>Espèces</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>E-transfer</source>
        <translation>Virement Interac</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>Chèque</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>Virement bancaire</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Marchandises</translation>
    </message>
    <message>
        <source>Basic food</source>
        <translation>Aliments de base</translation>
    </message>
    <message>
        <source>Exempt from tax</source>
        <translation>Exonéré de taxe</translation>
    </message>
    <message>
        <source>Taxed at zero</source>
        <translation>Taxé à zéro</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>chaque semaine</translation>
    </message>
    <message numerus="yes">
        <source>every %n weeks</source>
        <translation>
            <numerusform>chaque semaine</numerusform>
            <numerusform>toutes les %n semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>every month</source>
        <translation>chaque mois</translation>
    </message>
    <message numerus="yes">
        <source>every %n months</source>
        <translation>
            <numerusform>chaque mois</numerusform>
            <numerusform>tous les %n mois</numerusform>
        </translation>
    </message>
    <message>
        <source>every year</source>
        <translation>chaque année</translation>
    </message>
    <message numerus="yes">
        <source>every %n years</source>
        <translation>
            <numerusform>chaque année</numerusform>
            <numerusform>tous les %n ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n séance</numerusform>
            <numerusform>%n séances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlimited</source>
        <translation>Illimité</translation>
    </message>
    <message>
        <source>never expires</source>
        <translation>n’expire jamais</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) from the purchase</source>
        <translation>
            <numerusform>%n jour à partir de l’achat</numerusform>
            <numerusform>%n jours à partir de l’achat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) from the first visit</source>
        <translation>
            <numerusform>%n jour à partir de la première visite</numerusform>
            <numerusform>%n jours à partir de la première visite</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Achat</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Vente</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Comptage</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>Se termine</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Gelé</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>All booked</source>
        <translation>Tout réservé</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>Épuisé</translation>
    </message>
    <message>
        <source>Usable</source>
        <translation>Utilisable</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivé</translation>
    </message>
    <message>
        <source>None left</source>
        <translation>Plus rien</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>En stock</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Part paid</source>
        <translation>Payée en partie</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payée</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Paused for the whole period</source>
        <translation>En pause pendant toute la période</translation>
    </message>
    <message>
        <source>Billed already; next on %1</source>
        <translation>Déjà facturé&#xa0;; prochaine fois le %1</translation>
    </message>
    <message>
        <source>Ended on %1</source>
        <translation>Terminé le %1</translation>
    </message>
    <message>
        <source>A former client: end the membership, or make them active again</source>
        <translation>Ancien client&#xa0;: mettez fin à l’abonnement, ou rendez le client actif</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) used</source>
        <translation>
            <numerusform>%n séance utilisée</numerusform>
            <numerusform>%n séances utilisées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n minute(s) left</source>
        <translation>
            <numerusform>%1 sur %n minute restante</numerusform>
            <numerusform>%1 sur %n minutes restantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n session(s) left</source>
        <translation>
            <numerusform>%1 sur %n séance restante</numerusform>
            <numerusform>%1 sur %n séances restantes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 booked</source>
        <comment>what is left, number</comment>
        <translation>%1, dont %2 réservées</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>En vente</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>done</source>
        <translation>faite</translation>
    </message>
    <message>
        <source>no-show</source>
        <translation>absence</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en ligne</translation>
    </message>
    <message>
        <source>at the client&apos;s</source>
        <translation>chez le client</translation>
    </message>
    <message>
        <source>No sessions on this day</source>
        <translation>Aucune séance ce jour-là</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 au %2</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (suite)</translation>
    </message>
</context>
<context>
    <name>StrengthSeries</name>
    <message>
        <source>Estimated maximum (%1)</source>
        <translation>Maximum estimé (%1)</translation>
    </message>
    <message>
        <source>Heaviest set (%1)</source>
        <translation>Série la plus lourde (%1)</translation>
    </message>
    <message>
        <source>Volume a day (%1)</source>
        <translation>Volume par jour (%1)</translation>
    </message>
    <message>
        <source>Grey points come from more than %1 repetitions: there the formulas are uncertain.</source>
        <translation>Les points gris viennent de plus de %1 répétitions&#xa0;: là, les formules sont incertaines.</translation>
    </message>
    <message>
        <source>Volume a week, all exercises (%1)</source>
        <translation>Volume par semaine, tous les exercices (%1)</translation>
    </message>
    <message>
        <source>Volume is the sum of repetitions times load over all working sets.</source>
        <translation>Le volume est la somme des répétitions fois la charge de toutes les séries de travail.</translation>
    </message>
    <message>
        <source>Load a week (effort times minutes)</source>
        <translation>Charge par semaine (effort fois minutes)</translation>
    </message>
    <message>
        <source>Load is the effort of a session (RPE) times its minutes. It shows a trend only and does not foretell injuries.</source>
        <translation>La charge est l’effort d’une séance (RPE) fois ses minutes. Elle ne montre qu’une tendance et ne prédit aucune blessure.</translation>
    </message>
    <message>
        <source>Load, mean of four weeks</source>
        <translation>Charge, moyenne de quatre semaines</translation>
    </message>
    <message>
        <source>Sets done of sets due (%)</source>
        <translation>Séries faites sur séries dues (%)</translation>
    </message>
    <message>
        <source>Nothing of the plan is due yet.</source>
        <translation>Rien du programme n’est encore dû.</translation>
    </message>
    <message>
        <source>%1 of %2 sets that were due are done (%3 %). Each exercise counts at most as often as it was due, and only days that are over count.</source>
        <translation>%1 des %2 séries dues sont faites (%3 %). Chaque exercice compte au plus autant de fois qu’il était dû, et seuls les jours passés comptent.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) that fell into a freeze or were cancelled by the studio are left out.</source>
        <translation>
            <numerusform>%n séance tombée dans un gel ou annulée par le studio est laissée de côté.</numerusform>
            <numerusform>%n séances tombées dans un gel ou annulées par le studio sont laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Heaviest set of at least %n repetition(s)</source>
        <translation>
            <numerusform>Série la plus lourde d’au moins %n répétition</numerusform>
            <numerusform>Série la plus lourde d’au moins %n répétitions</numerusform>
        </translation>
    </message>
    <message>
        <source>Most repetitions</source>
        <translation>Le plus de répétitions</translation>
    </message>
    <message>
        <source>Highest estimated maximum</source>
        <translation>Maximum estimé le plus élevé</translation>
    </message>
    <message>
        <source>Longest distance</source>
        <translation>Plus longue distance</translation>
    </message>
    <message>
        <source>Longest time</source>
        <translation>Plus longue durée</translation>
    </message>
    <message>
        <source>%1 with %2 %3</source>
        <translation>%1 avec %2 %3</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>The pictures are in %1</source>
        <translation>Les images sont dans %1</translation>
    </message>
</context>
<context>
    <name>TrainingWords</name>
    <message>
        <source>Quadriceps</source>
        <translation>Quadriceps</translation>
    </message>
    <message>
        <source>Hamstrings</source>
        <translation>Ischio-jambiers</translation>
    </message>
    <message>
        <source>Glutes</source>
        <translation>Fessiers</translation>
    </message>
    <message>
        <source>Adductors</source>
        <translation>Adducteurs</translation>
    </message>
    <message>
        <source>Abductors</source>
        <translation>Abducteurs</translation>
    </message>
    <message>
        <source>Hip flexors</source>
        <translation>Fléchisseurs de la hanche</translation>
    </message>
    <message>
        <source>Calves</source>
        <translation>Mollets</translation>
    </message>
    <message>
        <source>Shins</source>
        <translation>Tibiaux antérieurs</translation>
    </message>
    <message>
        <source>Abdominals</source>
        <translation>Abdominaux</translation>
    </message>
    <message>
        <source>Obliques</source>
        <translation>Obliques</translation>
    </message>
    <message>
        <source>Deep core</source>
        <translation>Centre profond</translation>
    </message>
    <message>
        <source>Lower back</source>
        <translation>Bas du dos</translation>
    </message>
    <message>
        <source>Lats</source>
        <translation>Grands dorsaux</translation>
    </message>
    <message>
        <source>Upper back</source>
        <translation>Haut du dos</translation>
    </message>
    <message>
        <source>Trapezius</source>
        <translation>Trapèzes</translation>
    </message>
    <message>
        <source>Chest</source>
        <translation>Poitrine</translation>
    </message>
    <message>
        <source>Serratus</source>
        <translation>Dentelés</translation>
    </message>
    <message>
        <source>Front shoulders</source>
        <translation>Deltoïdes antérieurs</translation>
    </message>
    <message>
        <source>Side shoulders</source>
        <translation>Deltoïdes latéraux</translation>
    </message>
    <message>
        <source>Rear shoulders</source>
        <translation>Deltoïdes postérieurs</translation>
    </message>
    <message>
        <source>Rotator cuff</source>
        <translation>Coiffe des rotateurs</translation>
    </message>
    <message>
        <source>Biceps</source>
        <translation>Biceps</translation>
    </message>
    <message>
        <source>Triceps</source>
        <translation>Triceps</translation>
    </message>
    <message>
        <source>Forearms</source>
        <translation>Avant-bras</translation>
    </message>
    <message>
        <source>Feet</source>
        <translation>Pieds</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>Cou</translation>
    </message>
    <message>
        <source>Full body</source>
        <translation>Corps entier</translation>
    </message>
    <message>
        <source>Barbell</source>
        <translation>Barre</translation>
    </message>
    <message>
        <source>Dumbbell</source>
        <translation>Haltère</translation>
    </message>
    <message>
        <source>Kettlebell</source>
        <translation>Kettlebell</translation>
    </message>
    <message>
        <source>EZ bar</source>
        <translation>Barre EZ</translation>
    </message>
    <message>
        <source>Trap bar</source>
        <translation>Barre hexagonale</translation>
    </message>
    <message>
        <source>Landmine</source>
        <translation>Barre en coin</translation>
    </message>
    <message>
        <source>Weight plate</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>Rack</source>
        <translation>Cage à squat</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Banc</translation>
    </message>
    <message>
        <source>Smith machine</source>
        <translation>Machine Smith</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
    <message>
        <source>Cable</source>
        <translation>Poulie</translation>
    </message>
    <message>
        <source>Resistance band</source>
        <translation>Élastique</translation>
    </message>
    <message>
        <source>Mini band</source>
        <translation>Mini-élastique</translation>
    </message>
    <message>
        <source>Suspension straps</source>
        <translation>Sangles de suspension</translation>
    </message>
    <message>
        <source>Rings</source>
        <translation>Anneaux</translation>
    </message>
    <message>
        <source>Pull-up bar</source>
        <translation>Barre de traction</translation>
    </message>
    <message>
        <source>Dip bars</source>
        <translation>Barres parallèles</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Boîte</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Marche</translation>
    </message>
    <message>
        <source>Medicine ball</source>
        <translation>Ballon lesté</translation>
    </message>
    <message>
        <source>Slam ball</source>
        <translation>Ballon de frappe</translation>
    </message>
    <message>
        <source>Stability ball</source>
        <translation>Ballon suisse</translation>
    </message>
    <message>
        <source>Ab wheel</source>
        <translation>Roue abdominale</translation>
    </message>
    <message>
        <source>Sandbag</source>
        <translation>Sac de sable</translation>
    </message>
    <message>
        <source>Sled</source>
        <translation>Traîneau</translation>
    </message>
    <message>
        <source>Battle ropes</source>
        <translation>Cordes ondulatoires</translation>
    </message>
    <message>
        <source>Jump rope</source>
        <translation>Corde à sauter</translation>
    </message>
    <message>
        <source>Agility ladder</source>
        <translation>Échelle d’agilité</translation>
    </message>
    <message>
        <source>Hurdle</source>
        <translation>Haie</translation>
    </message>
    <message>
        <source>Balance pad</source>
        <translation>Coussin d’équilibre</translation>
    </message>
    <message>
        <source>Balance dome</source>
        <translation>Demi-ballon d’équilibre</translation>
    </message>
    <message>
        <source>Sliders</source>
        <translation>Disques glissants</translation>
    </message>
    <message>
        <source>Foam roller</source>
        <translation>Rouleau de mousse</translation>
    </message>
    <message>
        <source>Massage ball</source>
        <translation>Balle de massage</translation>
    </message>
    <message>
        <source>Stick</source>
        <translation>Bâton</translation>
    </message>
    <message>
        <source>Mat</source>
        <translation>Tapis</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Mur</translation>
    </message>
    <message>
        <source>Back extension bench</source>
        <translation>Banc à lombaires</translation>
    </message>
    <message>
        <source>Rowing machine</source>
        <translation>Rameur</translation>
    </message>
    <message>
        <source>Bike</source>
        <translation>Vélo</translation>
    </message>
    <message>
        <source>Air bike</source>
        <translation>Vélo à air</translation>
    </message>
    <message>
        <source>Treadmill</source>
        <translation>Tapis roulant</translation>
    </message>
    <message>
        <source>Elliptical</source>
        <translation>Elliptique</translation>
    </message>
    <message>
        <source>Stair climber</source>
        <translation>Simulateur d’escalier</translation>
    </message>
    <message>
        <source>Ski machine</source>
        <translation>Skieur</translation>
    </message>
    <message>
        <source>Squat</source>
        <translation>Squat</translation>
    </message>
    <message>
        <source>Hip hinge</source>
        <translation>Charnière de hanche</translation>
    </message>
    <message>
        <source>Lunge</source>
        <translation>Fente</translation>
    </message>
    <message>
        <source>Horizontal push</source>
        <translation>Poussée horizontale</translation>
    </message>
    <message>
        <source>Vertical push</source>
        <translation>Poussée verticale</translation>
    </message>
    <message>
        <source>Horizontal pull</source>
        <translation>Tirage horizontal</translation>
    </message>
    <message>
        <source>Vertical pull</source>
        <translation>Tirage vertical</translation>
    </message>
    <message>
        <source>Chest fly</source>
        <translation>Écarté</translation>
    </message>
    <message>
        <source>Shoulder raise</source>
        <translation>Élévation d’épaule</translation>
    </message>
    <message>
        <source>Elbow flexion</source>
        <translation>Flexion du coude</translation>
    </message>
    <message>
        <source>Elbow extension</source>
        <translation>Extension du coude</translation>
    </message>
    <message>
        <source>Grip</source>
        <translation>Préhension</translation>
    </message>
    <message>
        <source>Knee extension</source>
        <translation>Extension du genou</translation>
    </message>
    <message>
        <source>Knee flexion</source>
        <translation>Flexion du genou</translation>
    </message>
    <message>
        <source>Hip isolation</source>
        <translation>Isolation de la hanche</translation>
    </message>
    <message>
        <source>Calf and ankle</source>
        <translation>Mollet et cheville</translation>
    </message>
    <message>
        <source>Trunk flexion</source>
        <translation>Flexion du tronc</translation>
    </message>
    <message>
        <source>Trunk stability</source>
        <translation>Stabilité du tronc</translation>
    </message>
    <message>
        <source>Trunk rotation</source>
        <translation>Rotation du tronc</translation>
    </message>
    <message>
        <source>Trunk side</source>
        <translation>Côté du tronc</translation>
    </message>
    <message>
        <source>Carry</source>
        <translation>Marche chargée</translation>
    </message>
    <message>
        <source>Olympic lift</source>
        <translation>Haltérophilie</translation>
    </message>
    <message>
        <source>Swing</source>
        <translation>Balancé</translation>
    </message>
    <message>
        <source>Jump</source>
        <translation>Saut</translation>
    </message>
    <message>
        <source>Throw</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>Locomotion</source>
        <translation>Locomotion</translation>
    </message>
    <message>
        <source>Cyclic</source>
        <translation>Cyclique</translation>
    </message>
    <message>
        <source>Stretch and mobility</source>
        <translation>Étirement et mobilité</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Équilibre</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Force</translation>
    </message>
    <message>
        <source>Cardio</source>
        <translation>Cardio</translation>
    </message>
    <message>
        <source>Mobility</source>
        <translation>Mobilité</translation>
    </message>
    <message>
        <source>Plyometric</source>
        <translation>Pliométrie</translation>
    </message>
</context>
<context>
    <name>WidgetPrompts</name>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>td::AccountsDialog</name>
    <message>
        <source>Bank accounts</source>
        <translation>Comptes bancaires</translation>
    </message>
    <message>
        <source>Where money goes to. The main account stands on invoices, for transfers.</source>
        <translation>Là où va l’argent. Le compte principal figure sur les factures, pour les virements.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Main account</source>
        <translation>Compte principal</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Current account</source>
        <translation>Compte courant</translation>
    </message>
    <message>
        <source>Savings account</source>
        <translation>Compte d’épargne</translation>
    </message>
    <message>
        <source>Card account</source>
        <translation>Compte de carte</translation>
    </message>
    <message>
        <source>Cash box</source>
        <translation>Caisse</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banque</translation>
    </message>
    <message>
        <source>Account holder</source>
        <translation>Titulaire du compte</translation>
    </message>
    <message>
        <source>Institution number</source>
        <translation>Numéro d’institution</translation>
    </message>
    <message>
        <source>Transit number</source>
        <translation>Numéro de transit</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Numéro de compte</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>BIC</source>
        <translation>BIC</translation>
    </message>
    <message>
        <source>The account is stored.</source>
        <translation>Le compte est enregistré.</translation>
    </message>
</context>
<context>
    <name>td::ActionBar</name>
    <message>
        <source>Arrived</source>
        <translation>Arrivé</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Rebook</source>
        <translation>Réserver de nouveau</translation>
    </message>
    <message>
        <source>All came</source>
        <translation>Tous présents</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Encaisser</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
</context>
<context>
    <name>td::ActivitySection</name>
    <message>
        <source>Recent changes</source>
        <translation>Modifications récentes</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Whom or what</source>
        <translation>Sur qui ou quoi</translation>
    </message>
    <message>
        <source>Access log</source>
        <translation>Registre des accès</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>But</translation>
    </message>
    <message>
        <source>The journal keeps every change; nobody can change the journal without that being found.</source>
        <translation>Le journal garde chaque modification&#xa0;; personne ne peut modifier le journal sans que cela se voie.</translation>
    </message>
    <message>
        <source>Who looked at, printed or exported health and money data.</source>
        <translation>Qui a consulté, imprimé ou exporté des données de santé et d’argent.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Mise en place</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>td::AgendaModel</name>
    <message>
        <source>Today, %1</source>
        <translation>Aujourd’hui, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A day and its holiday</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>td::AgendaView</name>
    <message>
        <source>Agenda</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Nothing is booked in this period.</source>
        <translation>Aucune réservation dans cette période.</translation>
    </message>
</context>
<context>
    <name>td::AlertsCard</name>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add an alert</source>
        <translation>Ajouter une alerte</translation>
    </message>
    <message>
        <source>What to see before every session</source>
        <translation>À voir avant chaque séance</translation>
    </message>
    <message>
        <source>Until it is ended</source>
        <translation>Jusqu’à ce qu’on y mette fin</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Add alert</source>
        <translation>Ajouter l’alerte</translation>
    </message>
    <message>
        <source>No alerts. What must be seen before every session goes here.</source>
        <translation>Aucune alerte. Ce qu’il faut voir avant chaque séance se met ici.</translation>
    </message>
    <message>
        <source>%1 (ran out on %2)</source>
        <translation>%1 (échue&#xa0;: %2)</translation>
    </message>
    <message>
        <source>%1 (until %2)</source>
        <translation>%1 (fin&#xa0;: %2)</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>End the alert “%1”</source>
        <translation>Mettre fin à l’alerte «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>td::AppearanceSection</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Same as the computer</source>
        <translation>Comme l’ordinateur</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
</context>
<context>
    <name>td::AppointmentTableModel</name>
    <message>
        <source>Scheduled</source>
        <translation>Prévue</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Absence</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from, to</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Entraîneur</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>td::AssessmentEntry</name>
    <message>
        <source>New assessment</source>
        <translation>Nouvelle évaluation</translation>
    </message>
    <message>
        <source>Keep the result with the values</source>
        <translation>Garder le résultat avec les valeurs</translation>
    </message>
    <message>
        <source>Save the assessment</source>
        <translation>Enregistrer l’évaluation</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Day of the assessment</source>
        <translation>Jour de l’évaluation</translation>
    </message>
    <message>
        <source>Last time %1, on %2</source>
        <translation>La dernière fois %1, le %2</translation>
    </message>
    <message>
        <source>Formula for body fat</source>
        <translation>Formule de masse grasse</translation>
    </message>
    <message>
        <source>Best formula for these values</source>
        <translation>Meilleure formule pour ces valeurs</translation>
    </message>
    <message>
        <source>Formula for women or men</source>
        <translation>Formule pour femmes ou hommes</translation>
    </message>
    <message>
        <source>Women or men?</source>
        <translation>Femme ou homme ?</translation>
    </message>
    <message>
        <source>Formula for women</source>
        <translation>Formule pour femmes</translation>
    </message>
    <message>
        <source>Formula for men</source>
        <translation>Formule pour hommes</translation>
    </message>
    <message>
        <source>Body fat, lean mass and body mass index appear here while you type.</source>
        <translation>La masse grasse, la masse maigre et l’indice de masse corporelle apparaissent ici pendant que vous tapez.</translation>
    </message>
</context>
<context>
    <name>td::AssessmentTabs</name>
    <message>
        <source>Parts of the measurements</source>
        <translation>Parties des mesures</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corps</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Force</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
</context>
<context>
    <name>td::AssessmentsContext</name>
    <message>
        <source>The values were saved as %1.</source>
        <translation>Les valeurs ont été enregistrées sous %1.</translation>
    </message>
</context>
<context>
    <name>td::AttentionPane</name>
    <message>
        <source>Needs attention</source>
        <translation>À voir</translation>
    </message>
    <message>
        <source>Nothing needs you right now.</source>
        <translation>Rien ne demande votre attention en ce moment.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Name asks for time off, its days</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>td::Banner</name>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>td::BarChart</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A bar of a chart: category, value</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>td::BatchDialog</name>
    <message>
        <source>Bill what is not invoiced</source>
        <translation>Facturer ce qui ne l’est pas</translation>
    </message>
    <message>
        <source>Sessions and fees that no credit paid for, one invoice a client. What has no tick is left for later.</source>
        <translation>Les séances et les frais qu’aucun crédit n’a payés, une facture par client. Ce qui n’est pas coché est laissé pour plus tard.</translation>
    </message>
    <message>
        <source>Invoices to be issued</source>
        <translation>Factures à émettre</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Print them</source>
        <translation>Les imprimer</translation>
    </message>
    <message>
        <source>Mail them to those with an address</source>
        <translation>Les envoyer à ceux qui ont une adresse de courriel</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Émettre</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Date of the invoices</source>
        <translation>Date des factures</translation>
    </message>
    <message>
        <source>Done in</source>
        <translation>Effectué en</translation>
    </message>
    <message>
        <source>To be issued</source>
        <translation>À émettre</translation>
    </message>
    <message>
        <source>%1, mailed</source>
        <translation>%1, envoyée</translation>
    </message>
    <message>
        <source>%1, not mailed</source>
        <translation>%1, non envoyée</translation>
    </message>
    <message>
        <source>Left for later</source>
        <translation>Laissée pour plus tard</translation>
    </message>
    <message>
        <source>Everything of this period is invoiced.</source>
        <translation>Tout est facturé pour cette période.</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s), %1 lines, %2 in all</source>
        <translation>
            <numerusform>%n facture, %1 lignes, %2 en tout</numerusform>
            <numerusform>%n factures, %1 lignes, %2 en tout</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Issue %n invoice(s)</source>
        <translation>
            <numerusform>Émettre %n facture</numerusform>
            <numerusform>Émettre %n factures</numerusform>
        </translation>
    </message>
    <message>
        <source>Issuing invoices</source>
        <translation>Émission des factures</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) were issued before it was stopped. The others are left as they were.</source>
        <translation>
            <numerusform>%n facture a été émise avant l’arrêt. Les autres sont restées telles quelles.</numerusform>
            <numerusform>%n factures ont été émises avant l’arrêt. Les autres sont restées telles quelles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) could not be issued; the list says why.</source>
        <translation>
            <numerusform>%n facture n’a pas pu être émise&#xa0;; la liste dit pourquoi.</numerusform>
            <numerusform>%n factures n’ont pas pu être émises&#xa0;; la liste dit pourquoi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) issued.</source>
        <translation>
            <numerusform>%n facture émise.</numerusform>
            <numerusform>%n factures émises.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mailing invoices</source>
        <translation>Envoi des factures</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) issued, %1 in all</source>
        <translation>
            <numerusform>%n facture émise, %1 en tout</numerusform>
            <numerusform>%n factures émises, %1 en tout</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>td::BillingRunDialog</name>
    <message>
        <source>To be billed</source>
        <translation>À facturer</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Périodes</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Taxes</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omis</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Bill them</source>
        <translation>Les facturer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Bill memberships</source>
        <translation>Facturer les abonnements</translation>
    </message>
    <message>
        <source>Everything due until</source>
        <translation>Tout ce qui est à payer jusqu’au</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>Rien à facturer</translation>
    </message>
    <message>
        <source>Every membership is billed until this day.</source>
        <translation>Tous les abonnements sont facturés jusqu’à ce jour.</translation>
    </message>
    <message>
        <source>Nobody is left out</source>
        <translation>Personne n’est omis</translation>
    </message>
    <message numerus="yes">
        <source>%n membership(s), %1 with tax. Each becomes an issued invoice of today.</source>
        <translation>
            <numerusform>%n abonnement, %1 avec taxe. Il devient une facture émise aujourd’hui.</numerusform>
            <numerusform>%n abonnements, %1 avec taxe. Chacun devient une facture émise aujourd’hui.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) issued.</source>
        <translation>
            <numerusform>%n facture émise.</numerusform>
            <numerusform>%n factures émises.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>td::BillingSection</name>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>Couleur d’accent</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Navy</source>
        <translation>Marine</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Sarcelle</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>Prune</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Brun</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Noir</translation>
    </message>
    <message>
        <source>Payment code</source>
        <translation>Code de paiement</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>European transfer (EPC)</source>
        <translation>Virement européen (EPC)</translation>
    </message>
    <message>
        <source>Swiss QR-bill</source>
        <translation>QR-facture suisse</translation>
    </message>
    <message>
        <source>Due after</source>
        <translation>Échéance après</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>Prices are written with tax</source>
        <translation>Les prix sont écrits taxe comprise</translation>
    </message>
    <message>
        <source>Tax returns</source>
        <translation>Déclarations de taxe</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Chaque mois</translation>
    </message>
    <message>
        <source>Every quarter</source>
        <translation>Chaque trimestre</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Chaque année</translation>
    </message>
    <message>
        <source>Business year begins</source>
        <translation>Début de l’exercice</translation>
    </message>
    <message>
        <source>Sole proprietor</source>
        <translation>Entreprise individuelle</translation>
    </message>
    <message>
        <source>The studio files by the Quick Method</source>
        <translation>Le studio déclare selon la méthode rapide</translation>
    </message>
    <message>
        <source>Cash is rounded to</source>
        <translation>Espèces arrondies à</translation>
    </message>
    <message>
        <source>Not rounded</source>
        <translation>Sans arrondi</translation>
    </message>
    <message>
        <source>5 cents</source>
        <translation>5 cents</translation>
    </message>
    <message>
        <source>10 cents</source>
        <translation>10 cents</translation>
    </message>
    <message>
        <source>50 cents</source>
        <translation>50 cents</translation>
    </message>
    <message>
        <source>Whole units</source>
        <translation>Unités entières</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Choose a picture ...</source>
        <translation>Choisir une image…</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Retirer le logo</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>PNG or JPEG, at most 2 MB. Without one, the studio&apos;s name.</source>
        <translation>PNG ou JPEG, au plus 2 Mo. Sans logo, le nom du studio.</translation>
    </message>
    <message>
        <source>A QR code that fills in the transfer. It needs an IBAN on the primary bank account; the Swiss slip also needs A4.</source>
        <translation>Un code QR qui remplit le virement. Il exige un IBAN sur le compte bancaire principal&#xa0;; le bulletin suisse exige aussi le format A4.</translation>
    </message>
    <message>
        <source>What invoices say</source>
        <translation>Ce que disent les factures</translation>
    </message>
    <message>
        <source>Terms, English</source>
        <translation>Conditions, anglais</translation>
    </message>
    <message>
        <source>How to pay, late fees, cancellations. Below the totals.</source>
        <translation>Mode de paiement, frais de retard, annulations. Sous les totaux.</translation>
    </message>
    <message>
        <source>Terms, French</source>
        <translation>Conditions, français</translation>
    </message>
    <message>
        <source>Footer, English</source>
        <translation>Pied de page, anglais</translation>
    </message>
    <message>
        <source>At the foot of every page.</source>
        <translation>Au bas de chaque page.</translation>
    </message>
    <message>
        <source>Footer, French</source>
        <translation>Pied de page, français</translation>
    </message>
    <message>
        <source>Prices and taxes</source>
        <translation>Prix et taxes</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>QST number</source>
        <translation>Numéro de TVQ</translation>
    </message>
    <message>
        <source>PST number</source>
        <translation>Numéro de TVP</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>Numéro de TVA</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Forme juridique</translation>
    </message>
    <message>
        <source>Decides by when yearly returns are due.</source>
        <translation>Détermine l’échéance des déclarations annuelles.</translation>
    </message>
    <message>
        <source>Quick Method</source>
        <translation>Méthode rapide</translation>
    </message>
    <message>
        <source>Electronic invoices</source>
        <translation>Factures électroniques</translation>
    </message>
    <message>
        <source>Address scheme</source>
        <translation>Type d’adresse</translation>
    </message>
    <message>
        <source>Code of the kind of address (EAS), as in 0088.</source>
        <translation>Code du type d’adresse (EAS), comme 0088.</translation>
    </message>
    <message>
        <source>Electronic address</source>
        <translation>Adresse électronique</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Pas encore</translation>
    </message>
</context>
<context>
    <name>td::BodyPanel</name>
    <message>
        <source>New assessment</source>
        <translation>Nouvelle évaluation</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Two days compared</source>
        <translation>Deux jours comparés</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>All values</source>
        <translation>Toutes les valeurs</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Measurements over time</source>
        <translation>Mesures au fil du temps</translation>
    </message>
    <message>
        <source>Nothing of this was measured in this time.</source>
        <translation>Rien de cela n’a été mesuré dans cette période.</translation>
    </message>
    <message>
        <source>Two days</source>
        <translation>Deux jours</translation>
    </message>
    <message>
        <source>Earlier day</source>
        <translation>Jour le plus ancien</translation>
    </message>
    <message>
        <source>Later day</source>
        <translation>Jour le plus récent</translation>
    </message>
    <message>
        <source>Nothing measured yet</source>
        <translation>Rien n’est encore mesuré</translation>
    </message>
    <message>
        <source>Weight, girths, skinfolds and tests of this client show here, with what follows from them.</source>
        <translation>Le poids, les circonférences, les plis cutanés et les tests de ce client apparaissent ici, avec ce qui en découle.</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>aucun changement</translation>
    </message>
    <message>
        <source>%1, better</source>
        <translation>%1, mieux</translation>
    </message>
    <message>
        <source>The assessment was saved.</source>
        <translation>L’évaluation a été enregistrée.</translation>
    </message>
    <message>
        <source>measurements.csv</source>
        <translation>mesures.csv</translation>
    </message>
</context>
<context>
    <name>td::BookingAction</name>
    <message>
        <source>Arrived</source>
        <translation>Arrivé</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Absence</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Sem. suivante</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Open client</source>
        <translation>Ouvrir le client</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Show the day</source>
        <translation>Afficher le jour</translation>
    </message>
    <message>
        <source>Show the week</source>
        <translation>Afficher la semaine</translation>
    </message>
    <message>
        <source>Show the working week</source>
        <translation>Afficher la semaine de travail</translation>
    </message>
    <message>
        <source>Show the month</source>
        <translation>Afficher le mois</translation>
    </message>
    <message>
        <source>Show the agenda</source>
        <translation>Afficher la liste</translation>
    </message>
    <message>
        <source>Show a column for each trainer</source>
        <translation>Afficher une colonne par entraîneur</translation>
    </message>
    <message>
        <source>Show a column for each room</source>
        <translation>Afficher une colonne par salle</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Aller à aujourd’hui</translation>
    </message>
    <message>
        <source>New booking at the cursor</source>
        <translation>Nouvelle réservation à l’endroit du curseur</translation>
    </message>
    <message>
        <source>Open the booking’s panel, or book at an empty place</source>
        <translation>Ouvrir le volet de la réservation, ou réserver à un endroit libre</translation>
    </message>
    <message>
        <source>The client has arrived</source>
        <translation>Le client est arrivé</translation>
    </message>
    <message>
        <source>The booking is done (in the panel: D)</source>
        <translation>La séance est terminée (dans le volet&#xa0;: D)</translation>
    </message>
    <message>
        <source>No-show; without a booking selected: new booking</source>
        <translation>Absence&#xa0;; sans réservation choisie&#xa0;: nouvelle réservation</translation>
    </message>
    <message>
        <source>Cancel the booking</source>
        <translation>Annuler la réservation</translation>
    </message>
    <message>
        <source>Book the same again next week</source>
        <translation>Réserver de nouveau la semaine suivante</translation>
    </message>
    <message>
        <source>Book the same again at another time</source>
        <translation>Réserver de nouveau à une autre heure</translation>
    </message>
    <message>
        <source>Edit the booking</source>
        <translation>Modifier la réservation</translation>
    </message>
    <message>
        <source>Open the client</source>
        <translation>Ouvrir le client</translation>
    </message>
    <message>
        <source>In the panel: the client came</source>
        <translation>Dans le volet&#xa0;: le client est venu</translation>
    </message>
    <message>
        <source>Start the session</source>
        <translation>Commencer la séance</translation>
    </message>
</context>
<context>
    <name>td::BookingContext</name>
    <message>
        <source>Undo</source>
        <translation>Défaire</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>C’est défait.</translation>
    </message>
</context>
<context>
    <name>td::BookingForm</name>
    <message>
        <source>New booking</source>
        <translation>Nouvelle réservation</translation>
    </message>
    <message>
        <source>Edit the booking</source>
        <translation>Modifier la réservation</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Réserver</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Entraîneur</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Address or link</source>
        <translation>Adresse ou lien</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Établissement</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Put whoever does not fit on the &amp;waiting list</source>
        <translation>Inscrire ceux qui dépassent à la &amp;liste d’attente</translation>
    </message>
    <message>
        <source>Reason to book all the same</source>
        <translation>Raison de réserver quand même</translation>
    </message>
    <message>
        <source>Why is it booked all the same? This is kept with the booking.</source>
        <translation>Pourquoi réserver quand même&#xa0;? La raison est conservée avec la réservation.</translation>
    </message>
    <message>
        <source>Repeat as a standing slot…</source>
        <translation>Répéter en plage récurrente…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>class, length</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No room</source>
        <translation>Aucune salle</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Au choix</translation>
    </message>
    <message>
        <source>Choose the client from the list, or create a new one.</source>
        <translation>Choisissez le client dans la liste, ou créez-en un nouveau.</translation>
    </message>
    <message>
        <source>Please choose a client.</source>
        <translation>Veuillez choisir un client.</translation>
    </message>
    <message>
        <source>Please say when.</source>
        <translation>Veuillez indiquer quand.</translation>
    </message>
    <message>
        <source>Change a standing slot</source>
        <translation>Modifier une plage récurrente</translation>
    </message>
    <message>
        <source>The booking is saved: %1.</source>
        <translation>La réservation est enregistrée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Booked on %1.</source>
        <translation>Réservé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Leave without booking?</source>
        <translation>Quitter sans réserver&#xa0;?</translation>
    </message>
    <message>
        <source>What you have entered is not kept.</source>
        <translation>Votre saisie ne sera pas conservée.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Pays</source>
        <translation>Payé avec</translation>
    </message>
</context>
<context>
    <name>td::BookingMoves</name>
    <message>
        <source>This booking belongs to a standing slot. Which bookings do you mean?</source>
        <translation>Cette réservation fait partie d’une plage récurrente. Quelles réservations sont visées&#xa0;?</translation>
    </message>
    <message>
        <source>Only this one</source>
        <translation>Seulement celle-ci</translation>
    </message>
    <message>
        <source>This and the following</source>
        <translation>Celle-ci et les suivantes</translation>
    </message>
    <message>
        <source>All to come</source>
        <translation>Toutes celles à venir</translation>
    </message>
    <message>
        <source>Book in spite of that?</source>
        <translation>Réserver malgré tout&#xa0;?</translation>
    </message>
    <message>
        <source>%1 Write why it is booked all the same:</source>
        <translation>%1 Écrivez pourquoi réserver quand même&#xa0;:</translation>
    </message>
    <message>
        <source>Move a standing slot</source>
        <translation>Déplacer une plage récurrente</translation>
    </message>
    <message>
        <source>%1 is now on %2.</source>
        <translation>%1 est maintenant le %2.</translation>
    </message>
    <message>
        <source>Booked on %1.</source>
        <translation>Réservé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Booked again on %1.</source>
        <translation>Réservé de nouveau&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>td::BookingPanel</name>
    <message>
        <source>No booking selected</source>
        <translation>Aucune réservation choisie</translation>
    </message>
    <message>
        <source>Choose a booking to see who comes. Drag over free time, or press Insert, to make one.</source>
        <translation>Choisissez une réservation pour voir qui vient. Glissez sur une plage libre, ou appuyez sur Inser, pour en faire une.</translation>
    </message>
    <message>
        <source>New booking</source>
        <translation>Nouvelle réservation</translation>
    </message>
    <message>
        <source>Next booking</source>
        <translation>Réservation suivante</translation>
    </message>
    <message>
        <source>Same again next week</source>
        <translation>Même heure la semaine suivante</translation>
    </message>
    <message>
        <source>Client has arrived</source>
        <translation>Le client est arrivé</translation>
    </message>
    <message>
        <source>Cancel the booking</source>
        <translation>Annuler la réservation</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note on this booking</source>
        <translation>Note sur cette réservation</translation>
    </message>
    <message>
        <source>A note on this booking</source>
        <translation>Une note sur cette réservation</translation>
    </message>
    <message>
        <source>Standing slot</source>
        <translation>Plage récurrente</translation>
    </message>
    <message>
        <source>Standing slot: %1</source>
        <translation>Plage récurrente&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>place, detail</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>client, alert</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Paid with “%1”</source>
        <translation>Payée avec «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Paid with “%1”, used</source>
        <translation>Payée avec «&#xa0;%1&#xa0;», utilisé</translation>
    </message>
    <message>
        <source>Credit of “%1” forfeited</source>
        <translation>Crédit de «&#xa0;%1&#xa0;» perdu</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>Sans frais</translation>
    </message>
    <message>
        <source>The rate is to be paid</source>
        <translation>Le tarif est à payer</translation>
    </message>
    <message>
        <source>No credit: the rate is to be paid</source>
        <translation>Aucun crédit&#xa0;: le tarif est à payer</translation>
    </message>
    <message>
        <source>Credits pay for %1 of %2</source>
        <translation>Les crédits paient pour %1 sur %2</translation>
    </message>
</context>
<context>
    <name>td::BookingText</name>
    <message>
        <source>Group class</source>
        <translation>Cours en groupe</translation>
    </message>
    <message>
        <source>The trainer does not work on that day.</source>
        <translation>L’entraîneur ne travaille pas ce jour-là.</translation>
    </message>
    <message>
        <source>This is outside the trainer’s hours that day: %1.</source>
        <translation>C’est en dehors des heures de l’entraîneur ce jour-là&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The trainer is away on %1.</source>
        <translation>L’entraîneur est absent le %1.</translation>
    </message>
    <message>
        <source>The trainer is away from %1 to %2.</source>
        <translation>L’entraîneur est absent du %1 au %2.</translation>
    </message>
    <message>
        <source>The studio is closed on %1: %2.</source>
        <translation>Le studio est fermé le %1&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>The class is full: all %n place(s) are taken.</source>
        <translation>
            <numerusform>Le cours est complet&#xa0;: la seule place est prise.</numerusform>
            <numerusform>Le cours est complet&#xa0;: les %n places sont prises.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not give “%2”.</source>
        <translation>%1 n’offre pas «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>This time has already passed.</source>
        <translation>Cette heure est déjà passée.</translation>
    </message>
    <message>
        <source>%1 no longer gives sessions.</source>
        <translation>%1 ne donne plus de séances.</translation>
    </message>
    <message>
        <source>“%1” is no longer offered.</source>
        <translation>«&#xa0;%1&#xa0;» n’est plus offert.</translation>
    </message>
    <message>
        <source>%1 is closed.</source>
        <translation>%1 est fermée.</translation>
    </message>
    <message>
        <source>%1 is a former client.</source>
        <translation>%1 est un ancien client.</translation>
    </message>
    <message>
        <source>%1 is taking a break at the moment.</source>
        <translation>%1 fait une pause en ce moment.</translation>
    </message>
    <message>
        <source>The same client is in this booking twice.</source>
        <translation>Le même client figure deux fois dans cette réservation.</translation>
    </message>
    <message>
        <source>This booking is done or cancelled already: reopen it first.</source>
        <translation>Cette réservation est déjà terminée ou annulée&#xa0;: rouvrez-la d’abord.</translation>
    </message>
    <message>
        <source>This booking is cancelled: reopen it first.</source>
        <translation>Cette réservation est annulée&#xa0;: rouvrez-la d’abord.</translation>
    </message>
    <message>
        <source>This client has no place in the booking.</source>
        <translation>Ce client n’a pas de place dans la réservation.</translation>
    </message>
    <message>
        <source>There is no open offer for this client any more.</source>
        <translation>Il n’y a plus d’offre en cours pour ce client.</translation>
    </message>
    <message>
        <source>A monthly standing slot cannot move to another day. Move one booking instead.</source>
        <translation>Une plage récurrente mensuelle ne peut pas changer de jour. Déplacez plutôt une seule réservation.</translation>
    </message>
    <message>
        <source>Every date is left out: there is nothing to book.</source>
        <translation>Toutes les dates sont laissées de côté&#xa0;: il n’y a rien à réserver.</translation>
    </message>
    <message>
        <source>Please say how often it repeats, or until when.</source>
        <translation>Veuillez indiquer combien de fois la séance se répète, ou jusqu’à quand.</translation>
    </message>
    <message>
        <source>“%1” is not understood.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas compris.</translation>
    </message>
    <message>
        <source>“%1” says the day, time or length a second time.</source>
        <translation>«&#xa0;%1&#xa0;» indique une seconde fois le jour, l’heure ou la durée.</translation>
    </message>
    <message>
        <source>“%1” does not exist.</source>
        <translation>«&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrivé</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Réservée</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Absence</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Offered a place</source>
        <translation>Place offerte</translation>
    </message>
    <message>
        <source>Cancelled late</source>
        <translation>Annulation tardive</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Présent</translation>
    </message>
    <message>
        <source>At the studio</source>
        <translation>Au studio</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>At the client’s place</source>
        <translation>Chez le client</translation>
    </message>
    <message>
        <source>Vacation</source>
        <translation>Vacances</translation>
    </message>
    <message>
        <source>Sick</source>
        <translation>Maladie</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Congé</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, times</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message numerus="yes">
        <source>Every %n day(s)</source>
        <translation>
            <numerusform>Chaque jour</numerusform>
            <numerusform>Tous les %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Every week on %1</source>
        <translation>Chaque semaine, le %1</translation>
    </message>
    <message numerus="yes">
        <source>Every %n week(s) on %1</source>
        <translation>
            <numerusform>Chaque semaine, le %1</numerusform>
            <numerusform>Toutes les %n semaines, le %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s)</source>
        <translation>
            <numerusform>Chaque mois</numerusform>
            <numerusform>Tous les %n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n year(s)</source>
        <translation>
            <numerusform>Chaque année</numerusform>
            <numerusform>Tous les %n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>booked of places</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Occupé</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s)</source>
        <translation>
            <numerusform>%n réservation</numerusform>
            <numerusform>%n réservations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Room for %n</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is taken from %3 to %4 on %2.</source>
        <translation>%1 est occupée de %3 à %4 le %2.</translation>
    </message>
    <message>
        <source>%1 is taken by %5 from %3 to %4 on %2.</source>
        <translation>%1 est occupée par %5 de %3 à %4 le %2.</translation>
    </message>
    <message>
        <source>%1 is busy from %3 to %4 on %2.</source>
        <translation>%1 est déjà pris de %3 à %4 le %2.</translation>
    </message>
    <message>
        <source>%1 is booked with %5 from %3 to %4 on %2.</source>
        <translation>%1 a une réservation avec %5 de %3 à %4 le %2.</translation>
    </message>
    <message>
        <source>%1 is busy</source>
        <translation>%1&#xa0;: déjà pris</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who is double booked, with what</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>td::CalendarBar</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Go to today (T)</source>
        <translation>Aller à aujourd’hui (T)</translation>
    </message>
    <message>
        <source>Go to date</source>
        <translation>Aller à une date</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next (Page Down)</source>
        <translation>Suivant (page suivante)</translation>
    </message>
    <message>
        <source>Previous (Page Up)</source>
        <translation>Précédent (page précédente)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>One day (D)</source>
        <translation>Un jour (D)</translation>
    </message>
    <message>
        <source>Work week</source>
        <translation>5&#xa0;jours</translation>
    </message>
    <message>
        <source>Monday to Friday (Shift+W)</source>
        <translation>Du lundi au vendredi (Maj+W)</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Seven days (W)</source>
        <translation>Sept jours (W)</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>One month (M)</source>
        <translation>Un mois (M)</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>List of bookings (G)</source>
        <translation>Liste des réservations (G)</translation>
    </message>
    <message>
        <source>Trainers</source>
        <translation>Entraîneurs</translation>
    </message>
    <message>
        <source>A column for each trainer (C)</source>
        <translation>Une colonne par entraîneur (C)</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salles</translation>
    </message>
    <message>
        <source>A column for each room (R)</source>
        <translation>Une colonne par salle (R)</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>Ce n’est pas une date.</translation>
    </message>
    <message>
        <source>This is not a date. Type for example 24 for a day of this month, or 2026-11-24.</source>
        <translation>Ce n’est pas une date. Écrivez par exemple 24 pour un jour de ce mois, ou 2026-11-24.</translation>
    </message>
    <message>
        <source>What the calendar shows</source>
        <translation>Ce que le calendrier affiche</translation>
    </message>
</context>
<context>
    <name>td::CalendarFilterBar</name>
    <message>
        <source>Trainer</source>
        <translation>Entraîneur</translation>
    </message>
    <message>
        <source>Class type</source>
        <translation>Type de cours</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Not cancelled</source>
        <translation>Non annulées</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>Print what is shown</source>
        <translation>Imprimer ce qui est affiché</translation>
    </message>
    <message>
        <source>New booking</source>
        <translation>Nouvelle réservation</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Les miennes</translation>
    </message>
    <message>
        <source>All trainers</source>
        <translation>Tous les entraîneurs</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Tous les cours</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>Toutes les salles</translation>
    </message>
</context>
<context>
    <name>td::CalendarPage</name>
    <message>
        <source>The client has a place now.</source>
        <translation>Le client a maintenant une place.</translation>
    </message>
    <message>
        <source>The offer is closed, and the next in line is asked.</source>
        <translation>L’offre est close, et le client suivant reçoit une offre.</translation>
    </message>
    <message>
        <source>The client is off the waiting list.</source>
        <translation>Le client n’est plus sur la liste d’attente.</translation>
    </message>
    <message>
        <source>%1 is done.</source>
        <translation>%1&#xa0;: séance terminée.</translation>
    </message>
    <message>
        <source>%1 is open again.</source>
        <translation>%1&#xa0;: réservation rouverte.</translation>
    </message>
    <message>
        <source>Note saved.</source>
        <translation>Note enregistrée.</translation>
    </message>
    <message>
        <source>%1: arrived.</source>
        <translation>%1&#xa0;: arrivée notée.</translation>
    </message>
</context>
<context>
    <name>td::CalendarText</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>A range of times where room is scarce: 07:00–08:00</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A month&apos;s name and the year
----------
For screen readers: a day and a range of times</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <extracomment>First day, last day and year where the month comes first: November 23 to 29, 2026</extracomment>
        <translation>%1 à %2, %3</translation>
    </message>
    <message>
        <source>%1 to %2 %3</source>
        <extracomment>First day, last day and year: 23 to 29 November 2026</extracomment>
        <translation>%1 au %2 %3</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>prévue</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>arrivé</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>no-show</source>
        <translation>absence</translation>
    </message>
    <message>
        <source>tentative</source>
        <translation>à confirmer</translation>
    </message>
    <message>
        <source>clash</source>
        <translation>conflit</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>occupé</translation>
    </message>
    <message>
        <source>%1 places taken</source>
        <translation>Places prises&#xa0;: %1</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>se répète</translation>
    </message>
    <message>
        <source>has an alert</source>
        <translation>a une alerte</translation>
    </message>
    <message>
        <source>has a waitlist</source>
        <translation>a une liste d’attente</translation>
    </message>
    <message>
        <source>%1 %2, free</source>
        <translation>%1 %2, libre</translation>
    </message>
    <message>
        <source>%1 %2, %3, free</source>
        <extracomment>Day, range of times, name of a trainer or room</extracomment>
        <translation>%1 %2, %3, libre</translation>
    </message>
    <message>
        <source>New: %1 %2</source>
        <translation>Nouvelle réservation&#xa0;: %1 %2</translation>
    </message>
    <message>
        <source>Copy to %1 %2</source>
        <translation>Copier à %1 %2</translation>
    </message>
    <message>
        <source>Move to %1 %2</source>
        <translation>Déplacer à %1 %2</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <translation>Changer pour %1</translation>
    </message>
    <message>
        <source>%1, today</source>
        <translation>%1, aujourd’hui</translation>
    </message>
    <message>
        <source>Clocks go forward</source>
        <translation>Passage à l’heure avancée</translation>
    </message>
    <message>
        <source>New booking</source>
        <translation>Nouvelle réservation</translation>
    </message>
</context>
<context>
    <name>td::CancelDialog</name>
    <message>
        <source>Cancel: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>No-show: %1</source>
        <translation>Absence&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cancel the place of %1</source>
        <translation>Annuler la place de %1</translation>
    </message>
    <message>
        <source>Mark as no-show</source>
        <translation>Noter l’absence</translation>
    </message>
    <message>
        <source>Cancel the place</source>
        <translation>Annuler la place</translation>
    </message>
    <message>
        <source>Cancel the booking</source>
        <translation>Annuler la réservation</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>La garder</translation>
    </message>
    <message>
        <source>The &amp;client cancels</source>
        <translation>Le &amp;client annule</translation>
    </message>
    <message>
        <source>The &amp;studio cancels</source>
        <translation>Le &amp;studio annule</translation>
    </message>
    <message>
        <source>Only &amp;this one</source>
        <translation>Seulement &amp;celle-ci</translation>
    </message>
    <message>
        <source>This and the &amp;following</source>
        <translation>Celle-ci et les &amp;suivantes</translation>
    </message>
    <message>
        <source>&amp;All to come</source>
        <translation>&amp;Toutes celles à venir</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Reason, if you want to note one</source>
        <translation>Raison, si vous voulez en noter une</translation>
    </message>
    <message>
        <source>&amp;Let the client off this time: no fee, the credit goes back</source>
        <translation>&amp;Dispenser le client cette fois&#xa0;: aucuns frais, le crédit est rendu</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) are cancelled.</source>
        <translation>
            <numerusform>%n réservation est annulée.</numerusform>
            <numerusform>%n réservations sont annulées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et %n autre.</numerusform>
            <numerusform>Et %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is booked: nothing is lost.</source>
        <translation>Personne n’est inscrit&#xa0;: rien n’est perdu.</translation>
    </message>
    <message>
        <source>Fees together: %1.</source>
        <translation>Total des frais&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 is marked as a no-show.</source>
        <translation>L’absence de %1 est notée.</translation>
    </message>
    <message>
        <source>%1, %2: cancelled.</source>
        <translation>%1, %2&#xa0;: annulée.</translation>
    </message>
</context>
<context>
    <name>td::Chart</name>
    <message>
        <source>Show as a table</source>
        <translation>Afficher en tableau</translation>
    </message>
    <message>
        <source>Show as a table: %1</source>
        <translation>Afficher en tableau&#xa0;: %1</translation>
    </message>
    <message>
        <source>Hidden by the privacy key.</source>
        <translation>Masqué par la touche de confidentialité.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>A chart for screen readers: category, series, value</extracomment>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>td::ClientChoice</name>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Tapez un nom</translation>
    </message>
</context>
<context>
    <name>td::ClientDialog</name>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Tapez un nom</translation>
    </message>
</context>
<context>
    <name>td::ClientEditor</name>
    <message>
        <source>Open existing</source>
        <translation>Ouvrir la fiche existante</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save (%1)</source>
        <translation>Enregistrer (%1)</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Nouveau client</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Quitter sans enregistrer&#xa0;?</translation>
    </message>
    <message>
        <source>What you typed has not been saved.</source>
        <translation>Votre saisie n’a pas été enregistrée.</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Quitter sans enregistrer</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Continuer la saisie</translation>
    </message>
    <message>
        <source>This could be %1, who is already here (%2).</source>
        <translation>Il pourrait s’agir de %1, qui est déjà ici (%2).</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between reasons</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>td::ClientForm</name>
    <message>
        <source>Who</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Prénom usuel</translation>
    </message>
    <message>
        <source>If not by the first name</source>
        <translation>Si ce n’est pas le prénom</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Coordonnées</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Province or state</source>
        <translation>Province ou État</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>In an emergency</source>
        <translation>En cas d’urgence</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <translation>Personne à joindre en cas d’urgence</translation>
    </message>
    <message>
        <source>Phone of the emergency contact</source>
        <translation>Téléphone de la personne à joindre</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Such as mother, partner, friend</source>
        <translation>Par exemple mère, partenaire, ami</translation>
    </message>
    <message>
        <source>At the studio</source>
        <translation>Au studio</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Entraîneur</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Établissement</translation>
    </message>
    <message>
        <source>Found us by</source>
        <translation>Nous a connus par</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Client since</source>
        <translation>Client depuis</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Goals and notes</source>
        <translation>Objectifs et notes</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Personne pour le moment</translation>
    </message>
</context>
<context>
    <name>td::ClientFormsPanel</name>
    <message>
        <source>Forms to sign</source>
        <translation>Formulaires à signer</translation>
    </message>
    <message>
        <source>Signed so far</source>
        <translation>Signés jusqu’ici</translation>
    </message>
    <message>
        <source>There are no forms yet. Begin with ours under Training, Forms.</source>
        <translation>Il n’y a pas encore de formulaire. Commencez par les nôtres sous Entraînement, Formulaires.</translation>
    </message>
    <message>
        <source>There are no forms yet. The owner adds them under Training, Forms.</source>
        <translation>Il n’y a pas encore de formulaire. Le propriétaire les ajoute sous Entraînement, Formulaires.</translation>
    </message>
    <message>
        <source>Sign now</source>
        <translation>Signer maintenant</translation>
    </message>
    <message>
        <source>Sign anew</source>
        <translation>Signer de nouveau</translation>
    </message>
    <message>
        <source>Sign “%1” now</source>
        <translation>Signer «&#xa0;%1&#xa0;» maintenant</translation>
    </message>
    <message>
        <source>Health questions are answered with the trainer.</source>
        <translation>On répond au questionnaire de santé avec l’entraîneur.</translation>
    </message>
    <message>
        <source>%1, signed by %2 on %3</source>
        <translation>%1, signé par %2 le %3</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>View “%1” of %2</source>
        <translation>Voir «&#xa0;%1&#xa0;» du %2</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Print “%1” of %2</source>
        <translation>Imprimer «&#xa0;%1&#xa0;» du %2</translation>
    </message>
    <message>
        <source>“%1” is signed.</source>
        <translation>«&#xa0;%1&#xa0;» est signé.</translation>
    </message>
</context>
<context>
    <name>td::ClientList</name>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Search by name, phone, e-mail or tag</source>
        <translation>Nom, téléphone, courriel ou étiquette</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Nouveau client</translation>
    </message>
    <message>
        <source>No clients yet</source>
        <translation>Pas encore de clients</translation>
    </message>
    <message>
        <source>Everybody who trains here is kept on this page. Write the first one down: a name is enough.</source>
        <translation>Toutes les personnes qui s’entraînent ici figurent sur cette page. Inscrivez la première&#xa0;: un nom suffit.</translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>No client fits this filter and what you typed.</source>
        <translation>Aucun client ne correspond à ce filtre et à votre recherche.</translation>
    </message>
    <message>
        <source>Show all clients</source>
        <translation>Afficher tous les clients</translation>
    </message>
    <message>
        <source>Find duplicates…</source>
        <translation>Chercher les doublons…</translation>
    </message>
    <message numerus="yes">
        <source>%n removed client(s)</source>
        <translation>
            <numerusform>%n client retiré</numerusform>
            <numerusform>%n clients retirés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n client(s)</source>
        <translation>
            <numerusform>%1 sur %n client</numerusform>
            <numerusform>%1 sur %n clients</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1 a été retiré.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Défaire</translation>
    </message>
    <message>
        <source>%1 is back among the clients.</source>
        <translation>%1 figure de nouveau parmi les clients.</translation>
    </message>
</context>
<context>
    <name>td::ClientMoneyPanel</name>
    <message>
        <source>Packages</source>
        <translation>Forfaits</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Forfait</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Acheté</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Next bill</source>
        <translation>Prochaine facture</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>À payer</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Explain this balance</source>
        <translation>Expliquer ce solde</translation>
    </message>
    <message>
        <source>Freeze…</source>
        <translation>Geler…</translation>
    </message>
    <message>
        <source>Transfer…</source>
        <translation>Transférer…</translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation>Rembourser…</translation>
    </message>
    <message>
        <source>Owes</source>
        <translation>Doit</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Has as credit</source>
        <translation>A en crédit</translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation>Payé à ce jour</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Relevé</translation>
    </message>
    <message>
        <source>Take payment</source>
        <translation>Encaisser</translation>
    </message>
    <message>
        <source>Sell a package</source>
        <translation>Vendre un forfait</translation>
    </message>
    <message>
        <source>No packages yet</source>
        <translation>Aucun forfait</translation>
    </message>
    <message>
        <source>What this client bought ahead shows here with what is left of it.</source>
        <translation>Ce que ce client a acheté d’avance s’affiche ici, avec ce qu’il en reste.</translation>
    </message>
    <message>
        <source>No invoices yet</source>
        <translation>Aucune facture</translation>
    </message>
    <message>
        <source>No payments yet</source>
        <translation>Aucun paiement</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Abonner</translation>
    </message>
    <message>
        <source>No membership</source>
        <translation>Aucun abonnement</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>End the freeze</source>
        <translation>Mettre fin au gel</translation>
    </message>
</context>
<context>
    <name>td::ClientNotes</name>
    <message>
        <source>New note</source>
        <translation>Nouvelle note</translation>
    </message>
    <message>
        <source>Amend</source>
        <translation>Amender</translation>
    </message>
    <message>
        <source>Remove draft</source>
        <translation>Supprimer le brouillon</translation>
    </message>
    <message>
        <source>Print the record</source>
        <translation>Imprimer le dossier</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>Aucune note</translation>
    </message>
    <message>
        <source>What was said, seen and planned in each session stands here, newest first.</source>
        <translation>Ce qui a été dit, vu et prévu à chaque séance se trouve ici, le plus récent d’abord.</translation>
    </message>
    <message>
        <source>Write the first note</source>
        <translation>Rédiger la première note</translation>
    </message>
    <message>
        <source>Notes, newest first</source>
        <translation>Notes, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>Draft removed.</source>
        <translation>Brouillon supprimé.</translation>
    </message>
</context>
<context>
    <name>td::ClientOverview</name>
    <message>
        <source>Contact</source>
        <translation>Coordonnées</translation>
    </message>
    <message>
        <source>At the studio</source>
        <translation>Au studio</translation>
    </message>
    <message>
        <source>In an emergency</source>
        <translation>En cas d’urgence</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Add goals, preferences or notes</source>
        <translation>Ajouter des objectifs, des préférences ou des notes</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>No phone and no e-mail yet.</source>
        <translation>Ni téléphone ni courriel pour le moment.</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>birthday, age</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Client since</source>
        <translation>Client depuis</translation>
    </message>
    <message>
        <source>Found us by</source>
        <translation>Nous a connus par</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Établissement</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, relation</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Nobody is written down to be called.</source>
        <translation>Aucune personne à joindre n’est inscrite.</translation>
    </message>
</context>
<context>
    <name>td::ClientPage</name>
    <message>
        <source>Parts of the client&apos;s page</source>
        <translation>Parties de la fiche du client</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Retour à la liste (Échap)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>History of the profile…</source>
        <translation>Historique du profil…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Edit (E)</source>
        <translation>Modifier (E)</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Réserver</translation>
    </message>
    <message>
        <source>Book a session (B)</source>
        <translation>Réserver une séance (B)</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Next session: %1</source>
        <translation>Prochaine séance&#xa0;: %1</translation>
    </message>
    <message>
        <source>No next session</source>
        <translation>Aucune prochaine séance</translation>
    </message>
    <message>
        <source>Health notes</source>
        <translation>Notes de santé</translation>
    </message>
</context>
<context>
    <name>td::ClientPane</name>
    <message>
        <source>What to know of the client</source>
        <translation>À savoir sur le client</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Last note</source>
        <translation>Dernière note</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Injuries: %1</source>
        <translation>Blessures&#xa0;: %1</translation>
    </message>
    <message>
        <source>Conditions: %1</source>
        <translation>Maladies&#xa0;: %1</translation>
    </message>
    <message>
        <source>Medications: %1</source>
        <translation>Médicaments&#xa0;: %1</translation>
    </message>
    <message>
        <source>Allergies: %1</source>
        <translation>Allergies&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Package, what is left of it</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Crédits</translation>
    </message>
    <message>
        <source>No credits left.</source>
        <translation>Il ne reste aucun crédit.</translation>
    </message>
</context>
<context>
    <name>td::ClientPicker</name>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Create new client “%1”</source>
        <translation>Créer le client «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Take %1 out of the booking</source>
        <translation>Retirer %1 de la réservation</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>client, alert</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Écrivez un nom</translation>
    </message>
    <message>
        <source>Type another name to change the client</source>
        <translation>Écrivez un autre nom pour changer de client</translation>
    </message>
    <message>
        <source>Add another client</source>
        <translation>Ajouter un autre client</translation>
    </message>
</context>
<context>
    <name>td::ClientPreview</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Réserver</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Choose a client to see them here.</source>
        <translation>Choisissez un client pour le voir ici.</translation>
    </message>
    <message>
        <source>Health notes</source>
        <translation>Notes de santé</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Next session</source>
        <translation>Prochaine séance</translation>
    </message>
    <message>
        <source>None booked</source>
        <translation>Aucune réservée</translation>
    </message>
    <message>
        <source>Last session</source>
        <translation>Dernière séance</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucune pour le moment</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Entraîneur</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Personne pour le moment</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>birthday, age</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>td::ClientSessions</name>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>Pas encore de séances</translation>
    </message>
    <message>
        <source>Everything that is booked for this client shows here.</source>
        <translation>Tout ce qui est réservé pour ce client s’affiche ici.</translation>
    </message>
    <message>
        <source>Book a session</source>
        <translation>Réserver une séance</translation>
    </message>
</context>
<context>
    <name>td::ClientTableModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Preferred name</source>
        <translation>Prénom usuel</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Entraîneur</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>Last session</source>
        <translation>Dernière séance</translation>
    </message>
    <message>
        <source>Next session</source>
        <translation>Prochaine séance</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>No-shows</source>
        <translation>Absences</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Client potentiel</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Former</source>
        <translation>Ancien</translation>
    </message>
    <message>
        <source>Owes</source>
        <translation>Doit</translation>
    </message>
</context>
<context>
    <name>td::ClientTimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Quoi afficher</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Trainers and access</source>
        <translation>Entraîneurs et accès</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Rien pour le moment</translation>
    </message>
    <message>
        <source>Sessions, changes and alerts of this client appear here as they happen.</source>
        <translation>Les séances, les modifications et les alertes de ce client s’affichent ici au fur et à mesure.</translation>
    </message>
    <message>
        <source>Packages and money</source>
        <translation>Forfaits et argent</translation>
    </message>
</context>
<context>
    <name>td::ClientTrainingTab</name>
    <message>
        <source>Plan</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Start workout</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Open plan</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Handout</source>
        <translation>À remettre</translation>
    </message>
    <message>
        <source>Log sheet</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>No active plan</source>
        <translation>Aucun programme actif</translation>
    </message>
    <message>
        <source>Make a plan and give it to the client: then this week&apos;s days stand here.</source>
        <translation>Faites un programme et remettez-le au client&#xa0;: les jours de cette semaine se trouveront ici.</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>From a template</source>
        <translation>D’un modèle</translation>
    </message>
    <message>
        <source>Unit of this client&apos;s weights</source>
        <translation>Unité des charges de ce client</translation>
    </message>
    <message>
        <source>Unit of the studio</source>
        <translation>Unité du studio</translation>
    </message>
    <message>
        <source>Kilograms</source>
        <translation>Kilogrammes</translation>
    </message>
    <message>
        <source>Pounds</source>
        <translation>Livres</translation>
    </message>
    <message>
        <source>Latest workouts</source>
        <translation>Derniers entraînements</translation>
    </message>
    <message>
        <source>No workouts yet</source>
        <translation>Aucun entraînement</translation>
    </message>
    <message>
        <source>What is logged in a session or at the kiosk stands here.</source>
        <translation>Ce qui est inscrit pendant une séance ou à la borne se trouve ici.</translation>
    </message>
    <message>
        <source>All plans</source>
        <translation>Tous les programmes</translation>
    </message>
    <message>
        <source>Compliance: nothing was due yet.</source>
        <translation>Respect du programme&#xa0;: rien n’était encore dû.</translation>
    </message>
    <message>
        <source>Compliance %1 %: %2 of %3 sets that were due are done. Each exercise counts up to what was due; frozen days and sessions that the studio cancelled are left out.</source>
        <translation>Respect du programme %1 %&#xa0;: %2 des %3 séries dues sont faites. Chaque exercice compte jusqu’à ce qui était dû ; les jours de gel et les séances annulées par le studio sont laissés de côté.</translation>
    </message>
</context>
<context>
    <name>td::ClientTrainingWeek</name>
    <message>
        <source>This week of the plan</source>
        <translation>Cette semaine du programme</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %n set(s) done</source>
        <translation>
            <numerusform>%1&#xa0;: %2 sur %n série faite</numerusform>
            <numerusform>%1&#xa0;: %2 sur %n séries faites</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 of %3 done)</source>
        <translation>%1 (%2 sur %3 faites)</translation>
    </message>
</context>
<context>
    <name>td::ClientsPage</name>
    <message>
        <source>New client</source>
        <translation>Nouveau client</translation>
    </message>
    <message>
        <source>Search the clients</source>
        <translation>Chercher parmi les clients</translation>
    </message>
    <message>
        <source>Edit the client</source>
        <translation>Modifier le client</translation>
    </message>
    <message>
        <source>Book a session for the client</source>
        <translation>Réserver une séance pour le client</translation>
    </message>
    <message>
        <source>Remove the client</source>
        <translation>Retirer le client</translation>
    </message>
    <message>
        <source>Find duplicate clients</source>
        <translation>Chercher les clients en double</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Défaire</translation>
    </message>
</context>
<context>
    <name>td::ClosuresSection</name>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Closures and holidays</source>
        <translation>Fermetures et jours fériés</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>Studio</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Open on this day</source>
        <translation>Ouvert ce jour-là</translation>
    </message>
    <message>
        <source>Days of the year</source>
        <translation>Jours de l’année</translation>
    </message>
    <message>
        <source>Close on another day</source>
        <translation>Fermer un autre jour</translation>
    </message>
    <message>
        <source>Day of the closure</source>
        <translation>Jour de fermeture</translation>
    </message>
    <message>
        <source>Such as “Renovation”. It is shown in the calendar.</source>
        <translation>Par exemple «&#xa0;Rénovations&#xa0;». S’affiche dans le calendrier.</translation>
    </message>
    <message>
        <source>Close the studio on this day</source>
        <translation>Fermer le studio ce jour-là</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Public holiday</source>
        <translation>Jour férié</translation>
    </message>
    <message>
        <source>Closure</source>
        <translation>Fermeture</translation>
    </message>
    <message>
        <source>Remove this closure</source>
        <translation>Retirer cette fermeture</translation>
    </message>
    <message>
        <source>Close on this day</source>
        <translation>Fermer ce jour-là</translation>
    </message>
    <message>
        <source>The studio works on this day.</source>
        <translation>Le studio travaille ce jour-là.</translation>
    </message>
    <message>
        <source>The studio is closed on this day.</source>
        <translation>Le studio est fermé ce jour-là.</translation>
    </message>
    <message>
        <source>Removed. Undo brings it back.</source>
        <translation>Retiré. «&#xa0;Défaire&#xa0;» le ramène.</translation>
    </message>
</context>
<context>
    <name>td::CockpitPage</name>
    <message>
        <source>Who takes part</source>
        <translation>Qui participe</translation>
    </message>
    <message>
        <source>Next person (Ctrl+Tab)</source>
        <translation>Personne suivante (Ctrl+Tab)</translation>
    </message>
    <message>
        <source>No session is open</source>
        <translation>Aucune séance n’est ouverte</translation>
    </message>
    <message>
        <source>A session shows here with the client’s alerts, today’s plan, the sets and the note. Start one from Today, from the calendar or from a client’s page.</source>
        <translation>Une séance s’affiche ici avec les alertes du client, le programme du jour, les séries et la note. Commencez-en une depuis Aujourd’hui, le calendrier ou la page d’un client.</translation>
    </message>
    <message>
        <source>Start the next session</source>
        <translation>Commencer la prochaine séance</translation>
    </message>
    <message>
        <source>Log the set, or the same as the last time</source>
        <translation>Inscrire la série, ou la même que la dernière fois</translation>
    </message>
    <message>
        <source>Take a logged set away</source>
        <translation>Retirer une série inscrite</translation>
    </message>
    <message>
        <source>Next exercise</source>
        <translation>Exercice suivant</translation>
    </message>
    <message>
        <source>Add an exercise</source>
        <translation>Ajouter un exercice</translation>
    </message>
    <message>
        <source>Skip the exercise, or not after all</source>
        <translation>Sauter l’exercice, ou finalement pas</translation>
    </message>
    <message>
        <source>Stop the rest timer</source>
        <translation>Arrêter le minuteur de repos</translation>
    </message>
    <message>
        <source>Rest longer</source>
        <translation>Prolonger le repos</translation>
    </message>
    <message>
        <source>Rate the session, 1 to 5</source>
        <translation>Noter la séance, de 1 à 5</translation>
    </message>
    <message>
        <source>Next person of the session</source>
        <translation>Personne suivante de la séance</translation>
    </message>
    <message>
        <source>To the sets</source>
        <translation>Aux séries</translation>
    </message>
    <message>
        <source>To the note</source>
        <translation>À la note</translation>
    </message>
    <message>
        <source>To the end of the session</source>
        <translation>À la fin de la séance</translation>
    </message>
    <message>
        <source>Finish the session: all that is ticked</source>
        <translation>Terminer la séance&#xa0;: tout ce qui est coché</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>%1, without a booking</source>
        <translation>%1, sans réservation</translation>
    </message>
    <message>
        <source>%1, %2, %3 with %4</source>
        <extracomment>Day, time, kind of session, trainer</extracomment>
        <translation>%1, %2, %3 avec %4</translation>
    </message>
    <message>
        <source>Choose another time</source>
        <translation>Choisir une autre heure</translation>
    </message>
    <message>
        <source>The session of %1 is finished.</source>
        <translation>La séance de %1 est terminée.</translation>
    </message>
</context>
<context>
    <name>td::ColourPicker</name>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
</context>
<context>
    <name>td::CommandPalette</name>
    <message>
        <source>Nothing found. Try fewer letters.</source>
        <translation>Rien trouvé. Essayez moins de lettres.</translation>
    </message>
    <message>
        <source>Find a client, or do anything</source>
        <translation>Trouver un client, ou faire n’importe quoi</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
</context>
<context>
    <name>td::ContractDialog</name>
    <message>
        <source>Bill a studio</source>
        <translation>Facturer un studio</translation>
    </message>
    <message>
        <source>For trainers who work in other people&apos;s studios: what each studio pays, and an invoice for a period.</source>
        <translation>Pour les entraîneurs qui travaillent dans les studios d’autrui&#xa0;: ce que paie chaque studio, et une facture pour une période.</translation>
    </message>
    <message>
        <source>Studios</source>
        <translation>Studios</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>Studio</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Make the invoice</source>
        <translation>Créer la facture</translation>
    </message>
    <message>
        <source>Sessions of</source>
        <translation>Séances de</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Trainer who bills</source>
        <translation>Entraîneur qui facture</translation>
    </message>
    <message>
        <source>Studio billed</source>
        <translation>Studio facturé</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Numéro de taxe</translation>
    </message>
    <message>
        <source>Days to pay</source>
        <translation>Jours pour payer</translation>
    </message>
    <message>
        <source>What the studio pays</source>
        <translation>Ce que paie le studio</translation>
    </message>
    <message>
        <source>Rate of %1</source>
        <translation>Tarif de %1</translation>
    </message>
    <message>
        <source>What %1 is paid by</source>
        <translation>Base de paiement de %1</translation>
    </message>
    <message>
        <source>a session</source>
        <translation>par séance</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>par heure</translation>
    </message>
    <message>
        <source>a head</source>
        <translation>par personne</translation>
    </message>
    <message>
        <source>The contract is stored.</source>
        <translation>Le contrat est enregistré.</translation>
    </message>
    <message>
        <source>There is no session of this period that the contract pays for and that is not billed yet.</source>
        <translation>Aucune séance de cette période payée par le contrat ne reste à facturer.</translation>
    </message>
</context>
<context>
    <name>td::CopyPlanDialog</name>
    <message>
        <source>Copy to a client</source>
        <translation>Copier pour un client</translation>
    </message>
    <message>
        <source>The client gets “%1” as a draft of their own.</source>
        <translation>Le client reçoit «&#xa0;%1&#xa0;» comme brouillon qui lui est propre.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>“%1” was copied to %2.</source>
        <translation>«&#xa0;%1&#xa0;» a été copié pour %2.</translation>
    </message>
</context>
<context>
    <name>td::CreditNoteDialog</name>
    <message>
        <source>Credit note for %1</source>
        <translation>Note de crédit pour %1</translation>
    </message>
    <message>
        <source>The invoice stays as it is. The credit note has a number of its own and takes its amount back, with its tax.</source>
        <translation>La facture reste telle quelle. La note de crédit a son propre numéro et reprend son montant, avec sa taxe.</translation>
    </message>
    <message>
        <source>The whole invoice</source>
        <translation>Toute la facture</translation>
    </message>
    <message>
        <source>Part of it, line by line</source>
        <translation>Une partie, ligne par ligne</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Why: it stands on the credit note</source>
        <translation>Motif&#xa0;: il figure sur la note de crédit</translation>
    </message>
    <message>
        <source>Issue credit note</source>
        <translation>Émettre la note de crédit</translation>
    </message>
    <message>
        <source>Amount of %1 to take back</source>
        <translation>Montant de %1 à reprendre</translation>
    </message>
    <message>
        <source>%1, up to %2</source>
        <comment>line, amount</comment>
        <translation>%1, jusqu’à %2</translation>
    </message>
    <message>
        <source>Write beside each line how much of it is taken back.</source>
        <translation>Écrivez à côté de chaque ligne le montant repris.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>It takes back %1, of which %2 is tax.</source>
        <translation>Elle reprend %1, dont %2 de taxe.</translation>
    </message>
    <message>
        <source>%1 of it settles what is open on the invoice; %2 stays as the client&apos;s credit and can be refunded.</source>
        <translation>%1 de ce montant règle le solde de la facture&#xa0;; %2 reste au crédit du client et peut être remboursé.</translation>
    </message>
    <message>
        <source>All of it settles what is open on the invoice.</source>
        <translation>Tout le montant règle le solde de la facture.</translation>
    </message>
    <message>
        <source>All of it stays as the client&apos;s credit and can be refunded.</source>
        <translation>Tout le montant reste au crédit du client et peut être remboursé.</translation>
    </message>
</context>
<context>
    <name>td::CreditText</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n séance</numerusform>
            <numerusform>%n séances</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Reason: %2.</source>
        <comment>a whole sentence, then why</comment>
        <translation>%1 Raison&#xa0;: %2.</translation>
    </message>
    <message>
        <source>You bought “%1” on %2.</source>
        <translation>Vous avez acheté «&#xa0;%1&#xa0;» le %2.</translation>
    </message>
    <message numerus="yes">
        <source>You bought %n minute(s) on %1.</source>
        <translation>
            <numerusform>Vous avez acheté %n minute le %1.</numerusform>
            <numerusform>Vous avez acheté %n minutes le %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You bought %n session(s) on %1.</source>
        <translation>
            <numerusform>Vous avez acheté %n séance le %1.</numerusform>
            <numerusform>Vous avez acheté %n séances le %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Another client gave you %n minute(s) on %1.</source>
        <translation>
            <numerusform>Un autre client vous a donné %n minute le %1.</numerusform>
            <numerusform>Un autre client vous a donné %n minutes le %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Another client gave you %n session(s) on %1.</source>
        <translation>
            <numerusform>Un autre client vous a donné %n séance le %1.</numerusform>
            <numerusform>Un autre client vous a donné %n séances le %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 gave you %n minute(s) on %2.</source>
        <translation>
            <numerusform>%1 vous a donné %n minute le %2.</numerusform>
            <numerusform>%1 vous a donné %n minutes le %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 gave you %n session(s) on %2.</source>
        <translation>
            <numerusform>%1 vous a donné %n séance le %2.</numerusform>
            <numerusform>%1 vous a donné %n séances le %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) were added on %1.</source>
        <translation>
            <numerusform>%n minute a été ajoutée le %1.</numerusform>
            <numerusform>%n minutes ont été ajoutées le %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) were added on %1.</source>
        <translation>
            <numerusform>%n séance a été ajoutée le %1.</numerusform>
            <numerusform>%n séances ont été ajoutées le %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) were used, the last of them on %1.</source>
        <translation>
            <numerusform>%n minute a été utilisée, le %1.</numerusform>
            <numerusform>%n minutes ont été utilisées, les dernières le %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) were used, the last one on %1.</source>
        <translation>
            <numerusform>%n séance a été utilisée, le %1.</numerusform>
            <numerusform>%n séances ont été utilisées, la dernière le %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) are booked, the next of them on %1.</source>
        <translation>
            <numerusform>%n minute est réservée, le %1.</numerusform>
            <numerusform>%n minutes sont réservées, les prochaines le %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) are booked, the next one on %1.</source>
        <translation>
            <numerusform>%n séance est réservée, le %1.</numerusform>
            <numerusform>%n séances sont réservées, la prochaine le %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) were forfeited because the booking of %1 was cancelled late.</source>
        <translation>
            <numerusform>%n minute a été perdue, car la réservation du %1 a été annulée tardivement.</numerusform>
            <numerusform>%n minutes ont été perdues, car la réservation du %1 a été annulée tardivement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) were forfeited because the booking of %1 was cancelled late.</source>
        <translation>
            <numerusform>%n séance a été perdue, car la réservation du %1 a été annulée tardivement.</numerusform>
            <numerusform>%n séances ont été perdues, car la réservation du %1 a été annulée tardivement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) were forfeited because you did not come on %1.</source>
        <translation>
            <numerusform>%n minute a été perdue, car vous n’êtes pas venu le %1.</numerusform>
            <numerusform>%n minutes ont été perdues, car vous n’êtes pas venu le %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) were forfeited because you did not come on %1.</source>
        <translation>
            <numerusform>%n séance a été perdue, car vous n’êtes pas venu le %1.</numerusform>
            <numerusform>%n séances ont été perdues, car vous n’êtes pas venu le %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) expired after %1.</source>
        <translation>
            <numerusform>%n minute a expiré après le %1.</numerusform>
            <numerusform>%n minutes ont expiré après le %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) expired after %1.</source>
        <translation>
            <numerusform>%n séance a expiré après le %1.</numerusform>
            <numerusform>%n séances ont expiré après le %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) were taken away on %1.</source>
        <translation>
            <numerusform>%n minute a été retirée le %1.</numerusform>
            <numerusform>%n minutes ont été retirées le %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) were taken away on %1.</source>
        <translation>
            <numerusform>%n séance a été retirée le %1.</numerusform>
            <numerusform>%n séances ont été retirées le %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You gave %n minute(s) to another client on %1.</source>
        <translation>
            <numerusform>Vous avez donné %n minute à un autre client le %1.</numerusform>
            <numerusform>Vous avez donné %n minutes à un autre client le %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You gave %n session(s) to another client on %1.</source>
        <translation>
            <numerusform>Vous avez donné %n séance à un autre client le %1.</numerusform>
            <numerusform>Vous avez donné %n séances à un autre client le %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You gave %n minute(s) to %1 on %2.</source>
        <translation>
            <numerusform>Vous avez donné %n minute à %1 le %2.</numerusform>
            <numerusform>Vous avez donné %n minutes à %1 le %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You gave %n session(s) to %1 on %2.</source>
        <translation>
            <numerusform>Vous avez donné %n séance à %1 le %2.</numerusform>
            <numerusform>Vous avez donné %n séances à %1 le %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Part of the price was refunded on %1.</source>
        <translation>Une partie du prix a été remboursée le %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) were refunded on %1.</source>
        <translation>
            <numerusform>%n minute a été remboursée le %1.</numerusform>
            <numerusform>%n minutes ont été remboursées le %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) were refunded on %1.</source>
        <translation>
            <numerusform>%n séance a été remboursée le %1.</numerusform>
            <numerusform>%n séances ont été remboursées le %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>So %n minute(s) are left. They do not expire.</source>
        <translation>
            <numerusform>Il reste donc %n minute. Elle n’expire pas.</numerusform>
            <numerusform>Il reste donc %n minutes. Elles n’expirent pas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>So %n session(s) are left. They do not expire.</source>
        <translation>
            <numerusform>Il reste donc %n séance. Elle n’expire pas.</numerusform>
            <numerusform>Il reste donc %n séances. Elles n’expirent pas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>So %n minute(s) are left until %1.</source>
        <translation>
            <numerusform>Il reste donc %n minute jusqu’au %1.</numerusform>
            <numerusform>Il reste donc %n minutes jusqu’au %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>So %n session(s) are left until %1.</source>
        <translation>
            <numerusform>Il reste donc %n séance jusqu’au %1.</numerusform>
            <numerusform>Il reste donc %n séances jusqu’au %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>So there are %1 left. Their time begins with your first visit and lasts %n day(s).</source>
        <translation>
            <numerusform>Il reste donc %1. La durée commence à votre première visite et compte %n jour.</numerusform>
            <numerusform>Il reste donc %1. La durée commence à votre première visite et compte %n jours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is not counted. Its time begins with your first visit and lasts %n day(s).</source>
        <translation>
            <numerusform>Rien n’est compté. La durée commence à votre première visite et compte %n jour.</numerusform>
            <numerusform>Rien n’est compté. La durée commence à votre première visite et compte %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not counted, and is good until %1.</source>
        <translation>Rien n’est compté, et c’est valable jusqu’au %1.</translation>
    </message>
    <message>
        <source>So nothing is left.</source>
        <translation>Il ne reste donc rien.</translation>
    </message>
    <message>
        <source>The package was frozen from %1 to %2; its end moves by as many days.</source>
        <translation>Le forfait a été gelé du %1 au %2&#xa0;; sa fin recule d’autant de jours.</translation>
    </message>
    <message>
        <source>The package is frozen since %1; its end moves until the freeze is over.</source>
        <translation>Le forfait est gelé depuis le %1&#xa0;; sa fin recule tant que dure le gel.</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Gelé</translation>
    </message>
    <message>
        <source>Unlimited until %1</source>
        <translation>Illimité jusqu’au %1</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <translation>Illimité</translation>
    </message>
    <message>
        <source>%1 left until %2</source>
        <comment>10 sessions left until 2026-06-01</comment>
        <translation>%1 jusqu’au %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>10 sessions left</comment>
        <translation>Il reste %1</translation>
    </message>
</context>
<context>
    <name>td::DateEdit</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
</context>
<context>
    <name>td::DayEdit</name>
    <message>
        <source>Such as 1990-04-12</source>
        <translation>Par exemple 1990-04-12</translation>
    </message>
</context>
<context>
    <name>td::DayPane</name>
    <message>
        <source>Sessions of the day</source>
        <translation>Séances du jour</translation>
    </message>
    <message>
        <source>No sessions</source>
        <translation>Aucune séance</translation>
    </message>
    <message>
        <source>What is booked for this day shows here, with what to know of each client.</source>
        <translation>Ce qui est réservé pour ce jour s’affiche ici, avec ce qu’il faut savoir de chaque client.</translation>
    </message>
    <message>
        <source>Book a session</source>
        <translation>Réserver une séance</translation>
    </message>
    <message>
        <source>Last time: %1</source>
        <translation>La dernière fois&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>td::DepositDialog</name>
    <message>
        <source>Bring money to the bank</source>
        <translation>Porter l’argent à la banque</translation>
    </message>
    <message>
        <source>Cash and cheques that are on no deposit yet. What has a tick goes on this one.</source>
        <translation>Les espèces et les chèques qui ne sont encore dans aucun dépôt. Ce qui est coché va dans celui-ci.</translation>
    </message>
    <message>
        <source>Cash and cheques</source>
        <translation>Espèces et chèques</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Deposits made</source>
        <translation>Dépôts faits</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Deposits of the last twelve months</source>
        <translation>Dépôts des douze derniers mois</translation>
    </message>
    <message>
        <source>Take this deposit apart</source>
        <translation>Défaire ce dépôt</translation>
    </message>
    <message>
        <source>Make the deposit</source>
        <translation>Faire le dépôt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Number of the slip</source>
        <translation>Numéro du bordereau</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>Closed account</source>
        <translation>Compte fermé</translation>
    </message>
    <message>
        <source>There is no bank account yet. Write one down first, with “Bank accounts”.</source>
        <translation>Il n’y a pas encore de compte bancaire. Inscrivez-en d’abord un, avec «&#xa0;Comptes bancaires&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing is left to bring to the bank.</source>
        <translation>Il ne reste rien à porter à la banque.</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s), %1</source>
        <translation>
            <numerusform>%n paiement, %1</numerusform>
            <numerusform>%n paiements, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The deposit is written down.</source>
        <translation>Le dépôt est inscrit.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Print the list of this deposit (Ctrl+P)</source>
        <translation>Imprimer la liste de ce dépôt (Ctrl+P)</translation>
    </message>
</context>
<context>
    <name>td::DesktopApp</name>
    <message>
        <source>My studio</source>
        <translation>Mon studio</translation>
    </message>
    <message>
        <source>Making the keys and the encrypted file</source>
        <translation>Création des clés et du fichier chiffré</translation>
    </message>
    <message>
        <source>Setting up services and hours</source>
        <translation>Mise en place des services et des heures</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Open a studio folder</source>
        <translation>Ouvrir un dossier de studio</translation>
    </message>
    <message>
        <source>Trainerdesk demo</source>
        <translation>Démonstration de Trainerdesk</translation>
    </message>
    <message>
        <source>Inventing a studio with two years of history</source>
        <translation>Invention d’un studio avec deux ans d’historique</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>This is an invented studio. To open it again, the login is “owner” and the password is %1</source>
        <translation>Ce studio est inventé. Pour le rouvrir, l’identifiant est «&#xa0;owner&#xa0;» et le mot de passe est %1</translation>
    </message>
    <message>
        <source>Open with the recovery key</source>
        <translation>Ouvrir avec la clé de récupération</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clé de récupération</translation>
    </message>
    <message>
        <source>New password for the owner</source>
        <translation>Nouveau mot de passe du propriétaire</translation>
    </message>
    <message>
        <source>At least 12 characters</source>
        <translation>Au moins 12 caractères</translation>
    </message>
    <message>
        <source>This did not open the studio</source>
        <translation>Le studio ne s’est pas ouvert</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>td::DuplicatesDialog</name>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>These pairs may be one person, written down twice. Compare them before you merge.</source>
        <translation>Ces paires sont peut-être une même personne, inscrite deux fois. Comparez avant de fusionner.</translation>
    </message>
    <message>
        <source>Pairs that may be duplicates</source>
        <translation>Paires qui sont peut-être des doublons</translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation>Aucun doublon</translation>
    </message>
    <message>
        <source>Nobody seems to be written down twice.</source>
        <translation>Personne ne semble inscrit deux fois.</translation>
    </message>
    <message>
        <source>Compare and merge…</source>
        <translation>Comparer et fusionner…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between reasons</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>td::EffectText</name>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Dispensé</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>À temps</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Tardive</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Absence</translation>
    </message>
    <message>
        <source>By the studio</source>
        <translation>Par le studio</translation>
    </message>
    <message>
        <source>Only on the waiting list: nothing is lost.</source>
        <translation>Seulement sur la liste d’attente&#xa0;: rien n’est perdu.</translation>
    </message>
    <message>
        <source>%1 moves up from the waiting list.</source>
        <translation>%1 avance de la liste d’attente.</translation>
    </message>
    <message>
        <source>%1 is offered the place.</source>
        <translation>La place est offerte à %1.</translation>
    </message>
    <message>
        <source>%1 is next on the waiting list: you decide.</source>
        <translation>%1 suit sur la liste d’attente&#xa0;: à vous de décider.</translation>
    </message>
    <message>
        <source>%1
Deadline: %2</source>
        <comment>cost, time</comment>
        <translation>%1
Délai&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1
The deadline was: %2</source>
        <comment>cost, time</comment>
        <translation>%1
Le délai était&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is offered the place, until: %2</source>
        <translation>La place est offerte à %1, jusqu’au&#xa0;: %2</translation>
    </message>
    <message>
        <source>It is let off: no fee. Waivers left: %1.</source>
        <translation>Dispense accordée&#xa0;: pas de frais. Dispenses restantes&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The fee is %1. No credit is booked for it.</source>
        <translation>Les frais sont de %1. Aucun crédit n’est réservé pour cela.</translation>
    </message>
    <message>
        <source>No fee, and no credit is booked for it.</source>
        <translation>Pas de frais, et aucun crédit n’est réservé pour cela.</translation>
    </message>
    <message>
        <source>It is let off: no fee, and %1 goes back to “%2”. Waivers left: %3.</source>
        <comment>units, package</comment>
        <translation>Dispense accordée&#xa0;: pas de frais, et %1 revient à «&#xa0;%2&#xa0;». Dispenses restantes&#xa0;: %3.</translation>
    </message>
    <message>
        <source>The fee is %1, and %2 of “%3” is forfeited.</source>
        <comment>fee, units, package</comment>
        <translation>Les frais sont de %1, et la perte est de %2 sur «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>The fee is %1; %2 goes back to “%3”.</source>
        <comment>fee, units, package</comment>
        <translation>Les frais sont de %1&#xa0;; %2 revient à «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>No fee, but %1 of “%2” is forfeited.</source>
        <comment>units, package</comment>
        <translation>Pas de frais, mais la perte est de %1 sur «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>No fee; %1 goes back to “%2”.</source>
        <comment>units, package</comment>
        <translation>Pas de frais&#xa0;; %1 revient à «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1 %2 % %3</source>
        <comment>tax, rate, amount: HST 13 % $3.25</comment>
        <translation>%1 %2 % %3</translation>
    </message>
    <message>
        <source>Fee %1 + %2 = %3</source>
        <comment>fee, its taxes, total</comment>
        <translation>Frais de %1 + %2 = %3</translation>
    </message>
    <message>
        <source>The trainer is paid %1 for the time and %2 of commission on the fee.</source>
        <comment>time, commission</comment>
        <translation>L’entraîneur reçoit %1 pour le temps et %2 de commission sur les frais.</translation>
    </message>
    <message>
        <source>The trainer’s commission on the fee is %1.</source>
        <translation>La commission de l’entraîneur sur les frais est de %1.</translation>
    </message>
    <message>
        <source>The trainer is paid %1 for the hour.</source>
        <translation>L’entraîneur reçoit %1 pour l’heure.</translation>
    </message>
    <message numerus="yes">
        <source>The trainer is paid %1 for %n minute(s).</source>
        <translation>
            <numerusform>L’entraîneur reçoit %1 pour %n minute.</numerusform>
            <numerusform>L’entraîneur reçoit %1 pour %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>td::EndDialog</name>
    <message>
        <source>End: %1</source>
        <translation>Mettre fin&#xa0;: %1</translation>
    </message>
    <message>
        <source>With what is paid, on %1</source>
        <translation>À la fin de ce qui est payé, le %1</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>End membership</source>
        <translation>Mettre fin à l’abonnement</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
</context>
<context>
    <name>td::ExerciseChoice</name>
    <message>
        <source>Exercise</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Type the name of an exercise</source>
        <translation>Tapez le nom d’un exercice</translation>
    </message>
</context>
<context>
    <name>td::ExerciseDetails</name>
    <message>
        <source>How to do it</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Muscles</source>
        <translation>Muscles</translation>
    </message>
    <message>
        <source>Also works</source>
        <translation>Sollicite aussi</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Équipement</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Utilisé dans</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Back to the original</source>
        <translation>Retour à l’original</translation>
    </message>
    <message>
        <source>Choose an exercise to see it here.</source>
        <translation>Choisissez un exercice pour le voir ici.</translation>
    </message>
    <message>
        <source>One side at a time</source>
        <translation>Un côté à la fois</translation>
    </message>
    <message>
        <source>Bodyweight</source>
        <translation>Poids du corps</translation>
    </message>
    <message>
        <source>None needed</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Template: %1</source>
        <translation>Modèle&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>client: plan</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Afficher de nouveau</translation>
    </message>
</context>
<context>
    <name>td::ExerciseDialog</name>
    <message>
        <source>New exercise</source>
        <translation>Nouvel exercice</translation>
    </message>
    <message>
        <source>It comes with the program. What you change is kept as the studio&apos;s version; the original can be brought back.</source>
        <translation>Il est fourni avec le programme. Vos modifications sont gardées comme version du studio ; l’original peut être rétabli.</translation>
    </message>
    <message>
        <source>One side at a time</source>
        <translation>Un côté à la fois</translation>
    </message>
    <message>
        <source>The body is the load</source>
        <translation>Le corps est la charge</translation>
    </message>
    <message>
        <source>Muscles</source>
        <translation>Muscles</translation>
    </message>
    <message>
        <source>Also works</source>
        <translation>Sollicite aussi</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Équipement</translation>
    </message>
    <message>
        <source>Add exercise</source>
        <translation>Ajouter l’exercice</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>French name</source>
        <translation>Nom français</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>Cues</source>
        <translation>Consignes</translation>
    </message>
    <message>
        <source>French cues</source>
        <translation>Consignes en français</translation>
    </message>
</context>
<context>
    <name>td::ExerciseKeyEdit</name>
    <message>
        <source>Type to add</source>
        <translation>Taper pour ajouter</translation>
    </message>
    <message>
        <source>Take away “%1”</source>
        <translation>Retirer «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>td::ExerciseModel</name>
    <message>
        <source>Exercise</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Muscles</source>
        <translation>Muscles</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Équipement</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Masqué</translation>
    </message>
    <message>
        <source>Our own</source>
        <translation>À nous</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
</context>
<context>
    <name>td::ExercisesSection</name>
    <message>
        <source>Exercises</source>
        <translation>Exercices</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Chercher par nom</translation>
    </message>
    <message>
        <source>New exercise</source>
        <translation>Nouvel exercice</translation>
    </message>
    <message>
        <source>Muscle</source>
        <translation>Muscle</translation>
    </message>
    <message>
        <source>Every muscle</source>
        <translation>Tous les muscles</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Équipement</translation>
    </message>
    <message>
        <source>All equipment</source>
        <translation>Tout l’équipement</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>Every movement</source>
        <translation>Tous les mouvements</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Every type</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Only mine</source>
        <translation>Les miens seulement</translation>
    </message>
    <message>
        <source>Only our own</source>
        <translation>Les nôtres seulement</translation>
    </message>
    <message>
        <source>Hidden too</source>
        <translation>Masqués aussi</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>New exercise (Ctrl+N)</source>
        <translation>Nouvel exercice (Ctrl+N)</translation>
    </message>
    <message>
        <source>No equipment</source>
        <translation>Sans équipement</translation>
    </message>
    <message>
        <source>No exercise fits</source>
        <translation>Aucun exercice ne convient</translation>
    </message>
    <message>
        <source>No exercise fits these filters and what you typed.</source>
        <translation>Aucun exercice ne convient à ces filtres et à ce que vous avez tapé.</translation>
    </message>
    <message>
        <source>Show all exercises</source>
        <translation>Afficher tous les exercices</translation>
    </message>
    <message numerus="yes">
        <source>%n exercise(s)</source>
        <translation>
            <numerusform>%n exercice</numerusform>
            <numerusform>%n exercices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n exercise(s)</source>
        <translation>
            <numerusform>%1 sur %n exercice</numerusform>
            <numerusform>%1 sur %n exercices</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 is shown again.</source>
        <translation>%1 est affiché de nouveau.</translation>
    </message>
    <message>
        <source>%1 is hidden.</source>
        <translation>%1 est masqué.</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1 a été supprimé.</translation>
    </message>
    <message>
        <source>%1 is as it came with the program.</source>
        <translation>%1 est redevenu comme à l’origine.</translation>
    </message>
</context>
<context>
    <name>td::ExpenseEntry</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Nobody of the team</source>
        <translation>Personne de l’équipe</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Paid, with tax</source>
        <translation>Payé, avec taxe</translation>
    </message>
    <message>
        <source>GST/HST in it</source>
        <translation>TPS/TVH comprise</translation>
    </message>
    <message>
        <source>QST in it</source>
        <translation>TVQ comprise</translation>
    </message>
    <message>
        <source>PST in it</source>
        <translation>TVP comprise</translation>
    </message>
    <message>
        <source>VAT in it</source>
        <translation>TVA comprise</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Payé par</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>Sous-traitant</translation>
    </message>
    <message>
        <source>Added, but the same amount is there already, on %1. Remove one of them if it is the same purchase.</source>
        <translation>Ajoutée, mais le même montant existe déjà, le %1. Retirez l’une des deux si c’est le même achat.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>td::ExpenseTableModel</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Without tax</source>
        <translation>Sans taxe</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Taxe</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Justificatif</translation>
    </message>
</context>
<context>
    <name>td::ExpensesPage</name>
    <message>
        <source>Expenses</source>
        <translation>Dépenses</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Expenses and drives</source>
        <translation>Dépenses et trajets</translation>
    </message>
    <message>
        <source>Mileage</source>
        <translation>Kilométrage</translation>
    </message>
    <message numerus="yes">
        <source>%n expense(s), %1 paid</source>
        <translation>
            <numerusform>%n dépense, %1 payés</numerusform>
            <numerusform>%n dépenses, %1 payés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 driven, %2 allowance</source>
        <translation>%1 parcourus, %2 d’indemnité</translation>
    </message>
    <message>
        <source>Removed. Undo brings it back.</source>
        <translation>Retirée. Annuler la rétablit.</translation>
    </message>
</context>
<context>
    <name>td::ExplainDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>td::ExtraHoursPanel</name>
    <message>
        <source>Extra hours</source>
        <translation>Disponibilités ponctuelles</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Day of the extra hours</source>
        <translation>Jour de la disponibilité</translation>
    </message>
    <message>
        <source>Add extra hours</source>
        <translation>Ajouter une disponibilité</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>td::FilesPanel</name>
    <message>
        <source>Add files</source>
        <translation>Ajouter des fichiers</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Aucun fichier</translation>
    </message>
    <message>
        <source>Letters of doctors, signed papers and the like are kept here, encrypted with everything else. Drop files here, or add them.</source>
        <translation>Les lettres de médecins, les documents signés et autres sont conservés ici, chiffrés avec tout le reste. Déposez des fichiers ici, ou ajoutez-les.</translation>
    </message>
    <message>
        <source>A file is at most %1. To look into one, save a copy first.</source>
        <translation>Un fichier compte au plus %1. Pour en consulter un, enregistrez d’abord une copie.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were added.</source>
        <translation>
            <numerusform>%n fichier a été ajouté.</numerusform>
            <numerusform>%n fichiers ont été ajoutés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file was saved as %1.</source>
        <translation>Le fichier a été enregistré sous %1.</translation>
    </message>
    <message>
        <source>Rename the file</source>
        <translation>Renommer le fichier</translation>
    </message>
</context>
<context>
    <name>td::FilterBar</name>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Entraîneur</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>With an alert</source>
        <translation>Avec une alerte</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Tous les statuts</translation>
    </message>
    <message>
        <source>Save filter…</source>
        <translation>Enregistrer le filtre…</translation>
    </message>
    <message>
        <source>Any trainer</source>
        <translation>Tous les entraîneurs</translation>
    </message>
    <message>
        <source>No trainer</source>
        <translation>Sans entraîneur</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>Toutes les étiquettes</translation>
    </message>
</context>
<context>
    <name>td::FilterList</name>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Save the filter</source>
        <translation>Enregistrer le filtre</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Nom du filtre</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>Renommer le filtre</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nouveau nom</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>td::FindPage</name>
    <message>
        <source>Welcome to %1</source>
        <translation>Bienvenue chez %1</translation>
    </message>
    <message>
        <source>Type the first letters of your name.</source>
        <translation>Tapez les premières lettres de votre nom.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Nobody with a PIN has this name. Ask at the desk for a PIN.</source>
        <translation>Personne ayant un NIP ne porte ce nom. Demandez un NIP à l’accueil.</translation>
    </message>
</context>
<context>
    <name>td::FinishBar</name>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Session done</source>
        <translation>Séance terminée</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Sign the note</source>
        <translation>Signer la note</translation>
    </message>
    <message>
        <source>Note signed</source>
        <translation>Note signée</translation>
    </message>
    <message>
        <source>Book again</source>
        <translation>Réserver de nouveau</translation>
    </message>
    <message>
        <source>Booked again</source>
        <translation>De nouveau réservé</translation>
    </message>
    <message>
        <source>Take payment</source>
        <translation>Encaisser</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Finish the session: all that is ticked (Ctrl+Return)</source>
        <translation>Terminer la séance&#xa0;: tout ce qui est coché (Ctrl+Retour)</translation>
    </message>
</context>
<context>
    <name>td::Finishing</name>
    <message>
        <source>%1, %2</source>
        <extracomment>Day, time</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>with “%1”</source>
        <translation>avec «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>td::FirstRunWizard</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Trainerdesk keeps your whole studio in one encrypted folder on this computer. No account, no subscription, no network needed.</source>
        <translation>Trainerdesk garde tout votre studio dans un dossier chiffré sur cet ordinateur. Aucun compte, aucun abonnement, aucun réseau nécessaire.</translation>
    </message>
    <message>
        <source>Create a studio</source>
        <translation>Créer un studio</translation>
    </message>
    <message>
        <source>Four short steps, about three minutes to your first booking.</source>
        <translation>Quatre courtes étapes, environ trois minutes avant votre première réservation.</translation>
    </message>
    <message>
        <source>Open a studio</source>
        <translation>Ouvrir un studio</translation>
    </message>
    <message>
        <source>A folder on this computer, a disk or a backup.</source>
        <translation>Un dossier sur cet ordinateur, un disque ou une sauvegarde.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Essayer la démonstration</translation>
    </message>
    <message>
        <source>A made-up studio with two years of data, in a folder of its own.</source>
        <translation>Un studio inventé avec deux ans de données, dans son propre dossier.</translation>
    </message>
    <message>
        <source>Creating your studio</source>
        <translation>Création de votre studio</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Create the studio</source>
        <translation>Créer le studio</translation>
    </message>
</context>
<context>
    <name>td::FoodDialog</name>
    <message>
        <source> g</source>
        <translation> g</translation>
    </message>
    <message>
        <source>New food</source>
        <translation>Nouvel aliment</translation>
    </message>
    <message>
        <source>Figures are for 100 g of what is eaten.</source>
        <translation>Les chiffres valent pour 100 g de ce qui est mangé.</translation>
    </message>
    <message>
        <source>Add food</source>
        <translation>Ajouter l’aliment</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name in French</source>
        <translation>Nom en français</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Énergie</translation>
    </message>
    <message>
        <source>Protein</source>
        <translation>Protéines</translation>
    </message>
    <message>
        <source>Carbohydrates, with fibre</source>
        <translation>Glucides, fibres comprises</translation>
    </message>
    <message>
        <source>Fat</source>
        <translation>Lipides</translation>
    </message>
    <message>
        <source>Fibre</source>
        <translation>Fibres</translation>
    </message>
    <message>
        <source>Usual portion</source>
        <translation>Portion habituelle</translation>
    </message>
    <message>
        <source>Portion in French</source>
        <translation>Portion en français</translation>
    </message>
    <message>
        <source>A portion weighs</source>
        <translation>Une portion pèse</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source> kcal</source>
        <translation> kcal</translation>
    </message>
    <message>
        <source>no usual portion</source>
        <translation>aucune portion habituelle</translation>
    </message>
</context>
<context>
    <name>td::FoodImportDialog</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name in French</source>
        <translation>Nom en français</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Energy in kcal</source>
        <translation>Énergie en kcal</translation>
    </message>
    <message>
        <source>Energy in kJ</source>
        <translation>Énergie en kJ</translation>
    </message>
    <message>
        <source>Protein in g</source>
        <translation>Protéines en g</translation>
    </message>
    <message>
        <source>Carbohydrates in g</source>
        <translation>Glucides en g</translation>
    </message>
    <message>
        <source>Fat in g</source>
        <translation>Lipides en g</translation>
    </message>
    <message>
        <source>Fibre in g</source>
        <translation>Fibres en g</translation>
    </message>
    <message>
        <source>Usual portion</source>
        <translation>Portion habituelle</translation>
    </message>
    <message>
        <source>Portion in French</source>
        <translation>Portion en français</translation>
    </message>
    <message>
        <source>Portion in grams</source>
        <translation>Portion en grammes</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation>Ce qui en résulte</translation>
    </message>
    <message>
        <source>Is added</source>
        <translation>Sera ajouté</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Aliment</translation>
    </message>
    <message>
        <source>kcal</source>
        <translation>kcal</translation>
    </message>
    <message>
        <source>Protein g</source>
        <translation>Protéines g</translation>
    </message>
    <message>
        <source>Carbs g</source>
        <translation>Glucides g</translation>
    </message>
    <message>
        <source>Fat g</source>
        <translation>Lipides g</translation>
    </message>
    <message>
        <source>Import foods</source>
        <translation>Importer des aliments</translation>
    </message>
    <message>
        <source>Figures are for 100 g. Say which column is which, look at the lines, then import.</source>
        <translation>Les chiffres valent pour 100 g. Dites quelle colonne est laquelle, regardez les lignes, puis importez.</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation>Lignes du fichier</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Not in the file</source>
        <translation>Pas dans le fichier</translation>
    </message>
    <message numerus="yes">
        <source>%n food(s) can be added.</source>
        <translation>
            <numerusform>%n aliment peut être ajouté.</numerusform>
            <numerusform>%n aliments peuvent être ajoutés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are left out.</source>
        <translation>
            <numerusform>%n ligne est laissée de côté.</numerusform>
            <numerusform>%n lignes sont laissées de côté.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>td::FoodsPage</name>
    <message>
        <source>Food</source>
        <translation>Aliment</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>kcal</source>
        <translation>kcal</translation>
    </message>
    <message>
        <source>Protein g</source>
        <translation>Protéines g</translation>
    </message>
    <message>
        <source>Carbs g</source>
        <translation>Glucides g</translation>
    </message>
    <message>
        <source>Fat g</source>
        <translation>Lipides g</translation>
    </message>
    <message>
        <source>Fibre g</source>
        <translation>Fibres g</translation>
    </message>
    <message>
        <source>Usual portion</source>
        <translation>Portion habituelle</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Masqué</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>Studio</translation>
    </message>
    <message>
        <source>Changed here</source>
        <translation>Modifié ici</translation>
    </message>
    <message>
        <source>Trainerdesk</source>
        <translation>Trainerdesk</translation>
    </message>
    <message>
        <source>Foods</source>
        <translation>Aliments</translation>
    </message>
    <message>
        <source>Search foods</source>
        <translation>Chercher un aliment</translation>
    </message>
    <message>
        <source>Show hidden ones</source>
        <translation>Afficher les masqués</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>No food like that</source>
        <translation>Aucun aliment de ce genre</translation>
    </message>
    <message>
        <source>Try other words, or add the food to the list.</source>
        <translation>Essayez d’autres mots, ou ajoutez l’aliment à la liste.</translation>
    </message>
    <message>
        <source>Add a food</source>
        <translation>Ajouter un aliment</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>New food</source>
        <translation>Nouvel aliment</translation>
    </message>
    <message>
        <source>Kind of food</source>
        <translation>Genre d’aliment</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les genres</translation>
    </message>
    <message numerus="yes">
        <source>%n food(s)</source>
        <translation>
            <numerusform>%n aliment</numerusform>
            <numerusform>%n aliments</numerusform>
        </translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Afficher de nouveau</translation>
    </message>
    <message>
        <source>Take changes back</source>
        <translation>Annuler les modifications</translation>
    </message>
    <message numerus="yes">
        <source>%n food(s) imported.</source>
        <translation>
            <numerusform>%n aliment importé.</numerusform>
            <numerusform>%n aliments importés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>td::FormEditor</name>
    <message>
        <source>Every active client signs it</source>
        <translation>Chaque client actif le signe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>What clients signed keeps the words of its day. Have a lawyer read the text before it is signed.</source>
        <translation>Ce que les clients ont signé garde les mots de ce jour-là. Faites lire le texte par un avocat avant de le faire signer.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>sans échéance</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Title in French</source>
        <translation>Titre en français</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>The front desk takes waivers; it never sees health questions.</source>
        <translation>L’accueil fait signer les décharges ; il ne voit jamais les questionnaires de santé.</translation>
    </message>
    <message>
        <source>A signature counts for</source>
        <translation>Une signature vaut pour</translation>
    </message>
    <message>
        <source>Text to be read</source>
        <translation>Texte à lire</translation>
    </message>
    <message>
        <source>Text in French</source>
        <translation>Texte en français</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>New form</source>
        <translation>Nouveau formulaire</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Quitter sans enregistrer ?</translation>
    </message>
    <message>
        <source>The changes to this form are not saved.</source>
        <translation>Les modifications de ce formulaire ne sont pas enregistrées.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
</context>
<context>
    <name>td::FormsSection</name>
    <message>
        <source>Forms</source>
        <translation>Formulaires</translation>
    </message>
    <message>
        <source>Signatures that are due</source>
        <translation>Signatures à obtenir</translation>
    </message>
    <message>
        <source>New form</source>
        <translation>Nouveau formulaire</translation>
    </message>
    <message>
        <source>Start with our questionnaire</source>
        <translation>Commencer par notre questionnaire</translation>
    </message>
    <message>
        <source>Start with our waiver</source>
        <translation>Commencer par notre décharge</translation>
    </message>
    <message>
        <source>Empty questionnaire</source>
        <translation>Questionnaire vide</translation>
    </message>
    <message>
        <source>Empty waiver</source>
        <translation>Décharge vide</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>Rien à obtenir</translation>
    </message>
    <message>
        <source>Active clients whose required form is missing, over, or ends within 30 days show here.</source>
        <translation>Les clients actifs dont un formulaire obligatoire manque, a expiré ou expire d’ici 30 jours apparaissent ici.</translation>
    </message>
    <message>
        <source>No forms yet</source>
        <translation>Aucun formulaire</translation>
    </message>
    <message>
        <source>Health questions and a waiver that clients sign on screen. Ours are a starting point: a lawyer should read them first.</source>
        <translation>Des questions de santé et une décharge que les clients signent à l’écran. Les nôtres sont un point de départ&#xa0;: un avocat devrait les lire d’abord.</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) in use</source>
        <translation>
            <numerusform>%n formulaire en usage</numerusform>
            <numerusform>%n formulaires en usage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message>
        <source>every active client</source>
        <translation>chaque client actif</translation>
    </message>
    <message>
        <source>not required</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivé</translation>
    </message>
    <message>
        <source>Move “%1” up</source>
        <translation>Monter «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Move “%1” down</source>
        <translation>Descendre «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>Réutiliser</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Modifier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Use “%1” again</source>
        <translation>Réutiliser «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Archive “%1”</source>
        <translation>Archiver «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” is in use again.</source>
        <translation>«&#xa0;%1&#xa0;» est de nouveau en usage.</translation>
    </message>
    <message>
        <source>“%1” is archived.</source>
        <translation>«&#xa0;%1&#xa0;» est archivé.</translation>
    </message>
</context>
<context>
    <name>td::FreezeDialog</name>
    <message>
        <source>Freeze: %1</source>
        <translation>Geler&#xa0;: %1</translation>
    </message>
    <message>
        <source>While it is frozen it pays for nothing, and its last day moves by as many days.</source>
        <translation>Pendant le gel, il ne paie rien, et son dernier jour est reporté d’autant de jours.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Until it is ended</source>
        <translation>Jusqu’à ce qu’on y mette fin</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Geler</translation>
    </message>
</context>
<context>
    <name>td::GiveDialog</name>
    <message>
        <source>Give a meal plan</source>
        <translation>Remettre un plan alimentaire</translation>
    </message>
    <message>
        <source>It becomes the active plan. The earlier one is completed, and the client is told.</source>
        <translation>Il devient le plan actif. Le précédent est terminé, et le client en est averti.</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Tapez un nom</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Give the plan</source>
        <translation>Remettre le plan</translation>
    </message>
</context>
<context>
    <name>td::GivePlanDialog</name>
    <message>
        <source>%1 follows this plan. Choose another day on which its first week begins.</source>
        <translation>%1 suit ce programme. Choisissez un autre jour où commence sa première semaine.</translation>
    </message>
    <message>
        <source>%1 follows “%2” now: it will be completed, and this plan takes its place. They are told at the kiosk.</source>
        <translation>%1 suit «&#xa0;%2&#xa0;» maintenant&#xa0;: il sera terminé, et ce programme prend sa place. L’avis paraît à la borne.</translation>
    </message>
    <message>
        <source>%1 follows this plan from then on. They are told at the kiosk.</source>
        <translation>%1 suit ce programme à partir de ce jour. L’avis paraît à la borne.</translation>
    </message>
    <message>
        <source>Give “%1”</source>
        <translation>Remettre «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Begins on</source>
        <translation>Commence le</translation>
    </message>
    <message>
        <source>The week of this day is the first week of the plan.</source>
        <translation>La semaine de ce jour est la première du programme.</translation>
    </message>
    <message>
        <source>Change the start</source>
        <translation>Changer le début</translation>
    </message>
    <message>
        <source>Give the plan</source>
        <translation>Remettre le programme</translation>
    </message>
    <message>
        <source>%1 follows “%2” from %3.</source>
        <translation>%1 suit «&#xa0;%2&#xa0;» à partir du %3.</translation>
    </message>
</context>
<context>
    <name>td::GoalDialog</name>
    <message>
        <source>New goal</source>
        <translation>Nouvel objectif</translation>
    </message>
    <message>
        <source>Change the goal</source>
        <translation>Modifier l’objectif</translation>
    </message>
    <message>
        <source>Until a day</source>
        <translation>Jusqu’à un jour</translation>
    </message>
    <message>
        <source>Add the goal</source>
        <translation>Ajouter l’objectif</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>In words only</source>
        <translation>En mots seulement</translation>
    </message>
    <message>
        <source>Estimated maximum of an exercise</source>
        <translation>Maximum estimé d’un exercice</translation>
    </message>
    <message>
        <source>Day until which it is to be reached</source>
        <translation>Jour auquel il doit être atteint</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>Mesuré par</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Left empty, it begins at the latest value.</source>
        <translation>Laissé vide, il commence à la dernière valeur.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>td::GoalsPanel</name>
    <message>
        <source>Closed ones too</source>
        <translation>Les clos aussi</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>Nouvel objectif</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Atteint</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>Mesuré par</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progrès</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>No goals yet</source>
        <translation>Aucun objectif</translation>
    </message>
    <message>
        <source>What this client wants to reach, and by when, shows here with how far it is.</source>
        <translation>Ce que ce client veut atteindre, et pour quand, apparaît ici avec le chemin parcouru.</translation>
    </message>
</context>
<context>
    <name>td::HealthCard</name>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Edit the health notes</source>
        <translation>Modifier les notes de santé</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Hidden while the privacy key (F12) is on.</source>
        <translation>Masqué tant que la touche de confidentialité (F12) est activée.</translation>
    </message>
    <message>
        <source>Nothing is written down.</source>
        <translation>Rien n’est noté.</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Quitter sans enregistrer&#xa0;?</translation>
    </message>
    <message>
        <source>What you typed has not been saved.</source>
        <translation>Votre saisie n’a pas été enregistrée.</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Quitter sans enregistrer</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Continuer la saisie</translation>
    </message>
</context>
<context>
    <name>td::HeatMap</name>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>A cell of a chart: row, column, value</extracomment>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>td::HomePage</name>
    <message>
        <source>Your trainer wrote a note for you.</source>
        <translation>Votre entraîneur vous a écrit une note.</translation>
    </message>
    <message>
        <source>Your trainer gave you a new plan: %1</source>
        <translation>Votre entraîneur vous a remis un nouveau programme : %1</translation>
    </message>
    <message>
        <source>Your trainer gave you a new meal plan: %1</source>
        <translation>Votre entraîneur vous a remis un nouveau plan alimentaire : %1</translation>
    </message>
    <message>
        <source>New for you</source>
        <translation>Du nouveau pour vous</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>%1 sets of %2</source>
        <translation>%1 séries sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n set(s)</source>
        <translation>
            <numerusform>%n série</numerusform>
            <numerusform>%n séries</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 avec %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Workout</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Planned for %1</source>
        <translation>Prévu pour le %1</translation>
    </message>
    <message>
        <source>You have no plan at the moment. Ask your trainer for one.</source>
        <translation>Vous n’avez pas de programme en ce moment. Demandez-en un à votre entraîneur.</translation>
    </message>
    <message>
        <source>Go on with the workout</source>
        <translation>Continuer l’entraînement</translation>
    </message>
    <message>
        <source>Start the workout</source>
        <translation>Commencer l’entraînement</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>%1 of %2 workouts done</source>
        <translation>%1 entraînements faits sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n workout(s)</source>
        <translation>
            <numerusform>%n entraînement</numerusform>
            <numerusform>%n entraînements</numerusform>
        </translation>
    </message>
    <message>
        <source>Next sessions</source>
        <translation>Prochaines séances</translation>
    </message>
    <message>
        <source>%1 (waiting list)</source>
        <translation>%1 (liste d’attente)</translation>
    </message>
    <message>
        <source>Nothing is booked. Ask at the desk for your next session.</source>
        <translation>Rien n’est réservé. Demandez votre prochaine séance à l’accueil.</translation>
    </message>
    <message>
        <source>Your trainer</source>
        <translation>Votre entraîneur</translation>
    </message>
    <message>
        <source>Notes from your trainer</source>
        <translation>Notes de votre entraîneur</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day and trainer</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>td::HoursSection</name>
    <message>
        <source>Trainer</source>
        <translation>Entraîneur</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>In effect from</source>
        <translation>En vigueur à partir du</translation>
    </message>
    <message>
        <source>from</source>
        <translation>à partir du</translation>
    </message>
    <message>
        <source>Drag over free time to add hours, over hours to take them away. With the keyboard: arrows, Space, and Shift with Up or Down. The weeks before the date stay as they were.</source>
        <translation>Glissez sur une plage libre pour ajouter des heures, sur des heures pour les retirer. Au clavier&#xa0;: flèches, Espace, et Maj avec Haut ou Bas. Les semaines avant cette date restent telles quelles.</translation>
    </message>
    <message>
        <source>%1 hours a week</source>
        <translation>%1 heures par semaine</translation>
    </message>
</context>
<context>
    <name>td::InvoiceEditor</name>
    <message>
        <source>Bears no tax: %1</source>
        <translation>Sans taxe&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n session(s) not invoiced</source>
        <translation>
            <numerusform>Reprendre %n séance non facturée</numerusform>
            <numerusform>Reprendre %n séances non facturées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 due on %2</source>
        <extracomment>An amount and the day on which it is due</extracomment>
        <translation>%1 à payer le %2</translation>
    </message>
    <message>
        <source>Due in one amount on %1.</source>
        <translation>À payer en une fois le %1.</translation>
    </message>
    <message>
        <source>The draft is kept. It gets its number when it is issued.</source>
        <translation>Le brouillon est conservé. Il reçoit son numéro à l’émission.</translation>
    </message>
    <message>
        <source>Issue this invoice?</source>
        <translation>Émettre cette facture&#xa0;?</translation>
    </message>
    <message>
        <source>%1 for %2. It gets its number and can no longer be changed, only corrected by a credit note.</source>
        <translation>%1 pour %2. Elle reçoit son numéro et ne peut plus être modifiée, seulement corrigée par une note de crédit.</translation>
    </message>
    <message>
        <source>a client without a name</source>
        <translation>un client sans nom</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Émettre</translation>
    </message>
    <message>
        <source>Keep this draft?</source>
        <translation>Conserver ce brouillon&#xa0;?</translation>
    </message>
    <message>
        <source>It has changes that are not stored.</source>
        <translation>Il a des modifications qui ne sont pas enregistrées.</translation>
    </message>
    <message>
        <source>Keep the draft</source>
        <translation>Garder le brouillon</translation>
    </message>
    <message>
        <source>Throw the changes away</source>
        <translation>Abandonner les modifications</translation>
    </message>
    <message>
        <source>Delete draft</source>
        <translation>Supprimer le brouillon</translation>
    </message>
    <message>
        <source>Keep draft</source>
        <translation>Garder le brouillon</translation>
    </message>
    <message>
        <source>Lines of the invoice</source>
        <translation>Lignes de la facture</translation>
    </message>
    <message>
        <source>Back to the invoices (Esc)</source>
        <translation>Retour aux factures (Échap)</translation>
    </message>
    <message>
        <source>Keep the draft (Ctrl+S)</source>
        <translation>Garder le brouillon (Ctrl+S)</translation>
    </message>
    <message>
        <source>Give it its number (Ctrl+Enter)</source>
        <translation>Lui donner son numéro (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Tapez un nom</translation>
    </message>
    <message>
        <source>Billed to</source>
        <translation>Facturé à</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Place of supply</source>
        <translation>Lieu de fourniture</translation>
    </message>
    <message>
        <source>Where it is taxed: where the session is held, or where the client lives for one online.</source>
        <translation>Là où elle est taxée&#xa0;: là où la séance a lieu, ou là où vit le client si elle est en ligne.</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Add line</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>Add a line (Insert)</source>
        <translation>Ajouter une ligne (Inser)</translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation>Retirer la ligne</translation>
    </message>
    <message>
        <source>Remove the line (Delete)</source>
        <translation>Retirer la ligne (Suppr)</translation>
    </message>
    <message>
        <source>Take in what is done and not invoiced (Ctrl+U)</source>
        <translation>Reprendre ce qui est fait et non facturé (Ctrl+U)</translation>
    </message>
    <message>
        <source>When it is paid</source>
        <translation>Quand elle est payée</translation>
    </message>
    <message>
        <source>Note on the invoice</source>
        <translation>Note sur la facture</translation>
    </message>
    <message>
        <source>Number of instalments</source>
        <translation>Nombre de versements</translation>
    </message>
    <message>
        <source>Days between instalments</source>
        <translation>Jours entre les versements</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Versements</translation>
    </message>
    <message>
        <source>Days between</source>
        <translation>Jours entre</translation>
    </message>
</context>
<context>
    <name>td::InvoiceLinesModel</name>
    <message>
        <source>Type here to add a line</source>
        <translation>Tapez ici pour ajouter une ligne</translation>
    </message>
    <message>
        <source>Personal training</source>
        <translation>Entraînement personnel</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabais</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Taxe</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
</context>
<context>
    <name>td::InvoiceList</name>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>Search by number or name</source>
        <translation>Chercher par numéro ou par nom</translation>
    </message>
    <message>
        <source>No invoices yet</source>
        <translation>Aucune facture</translation>
    </message>
    <message>
        <source>What you bill stands here, with what is still to be paid. Sessions that are done can be billed together.</source>
        <translation>Ce que vous facturez figure ici, avec ce qui reste à payer. Les séances faites peuvent être facturées ensemble.</translation>
    </message>
    <message>
        <source>New invoice</source>
        <translation>Nouvelle facture</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Rien ici</translation>
    </message>
    <message>
        <source>No invoice fits the period, the state and the search.</source>
        <translation>Aucune facture ne correspond à la période, à l’état et à la recherche.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>New invoice (N)</source>
        <translation>Nouvelle facture (N)</translation>
    </message>
    <message>
        <source>Bill what is not invoiced…</source>
        <translation>Facturer ce qui ne l’est pas…</translation>
    </message>
    <message>
        <source>Invoices for everything of a month that is done and not billed yet (B)</source>
        <translation>Factures pour tout ce qui est fait dans un mois et pas encore facturé (B)</translation>
    </message>
    <message>
        <source>Bill a studio…</source>
        <translation>Facturer un studio…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Émettre</translation>
    </message>
    <message>
        <source>Take payment</source>
        <translation>Encaisser</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Issue the chosen drafts (I)</source>
        <translation>Émettre les brouillons choisis (I)</translation>
    </message>
    <message>
        <source>Take a payment for the chosen invoices (P)</source>
        <translation>Encaisser un paiement pour les factures choisies (P)</translation>
    </message>
    <message>
        <source>Print the chosen invoices (Ctrl+P)</source>
        <translation>Imprimer les factures choisies (Ctrl+P)</translation>
    </message>
    <message>
        <source>Mail the chosen invoices (M)</source>
        <translation>Envoyer par courriel les factures choisies (M)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A state and how many invoices are in it</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen: %1 in all, %2 to be paid</source>
        <translation>
            <numerusform>%n choisie&#xa0;: %1 en tout, %2 à payer</numerusform>
            <numerusform>%n choisies&#xa0;: %1 en tout, %2 à payer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s): %1 in all, %2 to be paid</source>
        <translation>
            <numerusform>%n document&#xa0;: %1 en tout, %2 à payer</numerusform>
            <numerusform>%n documents&#xa0;: %1 en tout, %2 à payer</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the invoices of everybody again</source>
        <translation>Afficher de nouveau les factures de tous</translation>
    </message>
</context>
<context>
    <name>td::InvoiceTableModel</name>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n jour de retard</numerusform>
            <numerusform>%n jours de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Billed to</source>
        <translation>Facturé à</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Taxe</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>À payer</translation>
    </message>
</context>
<context>
    <name>td::InvoiceView</name>
    <message>
        <source>Take payment</source>
        <translation>Encaisser</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Lines of the invoice</source>
        <translation>Lignes de la facture</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabais</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Payments of this invoice</source>
        <translation>Paiements de cette facture</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Printed and sent</source>
        <translation>Impressions et envois</translation>
    </message>
    <message>
        <source>Back to the invoices (Esc)</source>
        <translation>Retour aux factures (Échap)</translation>
    </message>
    <message>
        <source>Take a payment (P)</source>
        <translation>Encaisser un paiement (P)</translation>
    </message>
    <message>
        <source>Print (Ctrl+P)</source>
        <translation>Imprimer (Ctrl+P)</translation>
    </message>
    <message>
        <source>Mail it as PDF (M)</source>
        <translation>Envoyer par courriel en PDF (M)</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Save as e-invoice (UBL)…</source>
        <translation>Enregistrer en facture électronique (UBL)…</translation>
    </message>
    <message>
        <source>Credit note… (C)</source>
        <translation>Note de crédit… (C)</translation>
    </message>
    <message>
        <source>Void… (V)</source>
        <translation>Annuler… (V)</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Cash sale without a name</source>
        <translation>Vente au comptant sans nom</translation>
    </message>
    <message>
        <source>Issued on %1</source>
        <translation>Émise le %1</translation>
    </message>
    <message>
        <source>Corrects %1</source>
        <translation>Corrige %1</translation>
    </message>
    <message>
        <source>Due on %1</source>
        <translation>Échéance le %1</translation>
    </message>
    <message>
        <source>%1 due on %2</source>
        <translation>%1 à payer le %2</translation>
    </message>
    <message>
        <source>Place of supply: %1</source>
        <translation>Lieu de fourniture&#xa0;: %1</translation>
    </message>
    <message>
        <source>Void since %1: %2</source>
        <translation>Annulée depuis le %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A payment method and the number of the payment</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Credit note %1</source>
        <translation>Note de crédit %1</translation>
    </message>
    <message>
        <source>Not printed or sent yet.</source>
        <translation>Pas encore imprimée ni envoyée.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
</context>
<context>
    <name>td::InvoicesSection</name>
    <message>
        <source>Invoice %1 is issued.</source>
        <translation>La facture %1 est émise.</translation>
    </message>
    <message>
        <source>Issue?</source>
        <translation>Émettre&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) get their number and can then no longer be changed.</source>
        <translation>
            <numerusform>%n brouillon reçoit son numéro et ne peut ensuite plus être modifié.</numerusform>
            <numerusform>%n brouillons reçoivent leur numéro et ne peuvent ensuite plus être modifiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Émettre</translation>
    </message>
    <message>
        <source>Issuing invoices</source>
        <translation>Émission des factures</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) issued.</source>
        <translation>
            <numerusform>%n facture émise.</numerusform>
            <numerusform>%n factures émises.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was mailed.</source>
        <translation>%1 a été envoyée par courriel.</translation>
    </message>
    <message>
        <source>It is written to %1.</source>
        <translation>Le fichier est enregistré sous %1.</translation>
    </message>
    <message>
        <source>Credit note %1 is issued.</source>
        <translation>La note de crédit %1 est émise.</translation>
    </message>
    <message>
        <source>%1 is void.</source>
        <translation>%1 est annulée.</translation>
    </message>
</context>
<context>
    <name>td::JoinDialog</name>
    <message>
        <source>Join a membership</source>
        <translation>Souscrire un abonnement</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>First bill</source>
        <translation>Première facture</translation>
    </message>
    <message>
        <source>A whole period from this day</source>
        <translation>Une période entière à partir de ce jour</translation>
    </message>
    <message>
        <source>Only the days to the end of the calendar period</source>
        <translation>Seulement les jours jusqu’à la fin de la période civile</translation>
    </message>
    <message>
        <source>Price a period</source>
        <translation>Prix par période</translation>
    </message>
    <message>
        <source>Joining fee</source>
        <translation>Frais d’adhésion</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <comment>name, price, every month</comment>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dès le</translation>
    </message>
    <message>
        <source>For another price than the usual one; it goes on the invoice.</source>
        <translation>Pour un prix autre que le prix habituel&#xa0;; il figure sur la facture.</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Abonner</translation>
    </message>
    <message>
        <source>Choose the client, and the first bill shows here.</source>
        <translation>Choisissez le client, et la première facture s’affiche ici.</translation>
    </message>
    <message>
        <source>First bill: %1 with tax.</source>
        <translation>Première facture&#xa0;: %1 avec taxe.</translation>
    </message>
</context>
<context>
    <name>td::KioskWindow</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Borne</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>Leave the kiosk; staff only</source>
        <translation>Quitter la borne ; réservé au personnel</translation>
    </message>
    <message>
        <source>I&apos;m still here</source>
        <translation>Je suis encore là</translation>
    </message>
    <message numerus="yes">
        <source>Are you still here? This page closes in %n second(s).</source>
        <translation>
            <numerusform>Êtes-vous encore là ? Cette page se ferme dans %n seconde.</numerusform>
            <numerusform>Êtes-vous encore là ? Cette page se ferme dans %n secondes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>td::LocationsSection</name>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>This is the headquarters</source>
        <translation>Établissement principal</translation>
    </message>
    <message>
        <source>Closed, kept for history</source>
        <translation>Fermé, historique gardé</translation>
    </message>
    <message>
        <source>Name of the room</source>
        <translation>Nom de la salle</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Établissement</translation>
    </message>
    <message>
        <source>Bookings at once</source>
        <translation>Réservations à la fois</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>New location</source>
        <translation>Nouvel établissement</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Nouvelle salle</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Province or state</source>
        <translation>Province ou État</translation>
    </message>
    <message>
        <source>More than one for a floor that several trainers share.</source>
        <translation>Plus d’une pour un plateau que plusieurs entraîneurs partagent.</translation>
    </message>
    <message>
        <source>%1 (closed)</source>
        <translation>%1 (fermé)</translation>
    </message>
    <message>
        <source>Deleted. Undo brings it back.</source>
        <translation>Supprimé. «&#xa0;Défaire&#xa0;» le ramène.</translation>
    </message>
</context>
<context>
    <name>td::MailSection</name>
    <message>
        <source>Mail is not set up yet. Fill in the name of the mail server and the address of the sender. Your mail provider names the server, its port and security, and the login.</source>
        <translation>Le courriel n’est pas encore configuré. Indiquez le nom du serveur de courriel et l’adresse de l’expéditeur. Votre fournisseur donne le serveur, son port, sa sécurité et l’identifiant.</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Serveur de courriel</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Name of the sender</source>
        <translation>Nom de l’expéditeur</translation>
    </message>
    <message>
        <source>Address of the sender</source>
        <translation>Adresse de l’expéditeur</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>The one for outgoing mail (SMTP), such as smtp.example.org.</source>
        <translation>Celui du courrier sortant (SMTP), par exemple smtp.example.org.</translation>
    </message>
    <message>
        <source>Usually 587 for STARTTLS and 465 for TLS.</source>
        <translation>D’ordinaire 587 pour STARTTLS et 465 pour TLS.</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Empty when the server asks for none.</source>
        <translation>Vide quand le serveur n’en demande pas.</translation>
    </message>
    <message>
        <source>Remove the password</source>
        <translation>Retirer le mot de passe</translation>
    </message>
    <message>
        <source>Kept in the studio&apos;s encrypted file, and never shown again.</source>
        <translation>Gardé dans le fichier chiffré du studio, et jamais montré de nouveau.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Expéditeur</translation>
    </message>
    <message>
        <source>What clients see as the sender, such as the studio&apos;s name.</source>
        <translation>Ce que les clients voient comme expéditeur, par exemple le nom du studio.</translation>
    </message>
    <message>
        <source>Answers of clients go there.</source>
        <translation>Les réponses des clients y arrivent.</translation>
    </message>
    <message>
        <source>Without security, others on the way can read the messages and the password. Choose this only for a mail server on this computer or in your own network.</source>
        <translation>Sans sécurité, d’autres peuvent lire en chemin les messages et le mot de passe. Ne choisissez ceci que pour un serveur sur cet ordinateur ou dans votre propre réseau.</translation>
    </message>
    <message>
        <source>A password is set. Leave this empty to keep it.</source>
        <translation>Un mot de passe est enregistré. Laissez vide pour le garder.</translation>
    </message>
</context>
<context>
    <name>td::MailTestPanel</name>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Send a test message to</source>
        <translation>Envoyer un message d’essai à</translation>
    </message>
    <message>
        <source>Send a test message</source>
        <translation>Envoyer un message d’essai</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>An address whose mail you can read. Changes above are saved first.</source>
        <translation>Une adresse dont vous lisez le courriel. Les changements ci-dessus sont d’abord enregistrés.</translation>
    </message>
    <message>
        <source>Progress of the test message</source>
        <translation>Progression du message d’essai</translation>
    </message>
    <message>
        <source>Test message from Trainerdesk</source>
        <translation>Message d’essai de Trainerdesk</translation>
    </message>
    <message>
        <source>This message was sent to see whether the mail settings are right.</source>
        <translation>Ce message a été envoyé pour vérifier les réglages du courriel.</translation>
    </message>
    <message>
        <source>The mail server took the message to %1. Look whether it arrives, also among the unwanted mail.</source>
        <translation>Le serveur de courriel a accepté le message pour %1. Vérifiez son arrivée, aussi parmi les indésirables.</translation>
    </message>
    <message>
        <source>Cancelled. No test message was sent.</source>
        <translation>Annulé. Aucun message d’essai n’a été envoyé.</translation>
    </message>
</context>
<context>
    <name>td::MainWindow</name>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>%1 - Trainerdesk</source>
        <translation>%1 - Trainerdesk</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Défaire</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Défaire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refaire</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Refaire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>Studio</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Switch user</source>
        <translation>Changer d’utilisateur</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Chercher partout</translation>
    </message>
    <message>
        <source>Hide or show money and health</source>
        <translation>Masquer ou afficher l’argent et la santé</translation>
    </message>
    <message>
        <source>Collapse or expand the navigation</source>
        <translation>Réduire ou développer la navigation</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>About Trainerdesk</source>
        <translation>À propos de Trainerdesk</translation>
    </message>
    <message>
        <source>&amp;Studio</source>
        <translation>&amp;Studio</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller à</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Same as the computer</source>
        <translation>Comme l’ordinateur</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>td::MealBox</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Monter (Alt+Haut)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Descendre (Alt+Bas)</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>Supprimer (Suppr)</translation>
    </message>
    <message>
        <source>Foods of the meal</source>
        <translation>Aliments du repas</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Aliment</translation>
    </message>
    <message>
        <source>Type a food</source>
        <translation>Tapez un aliment</translation>
    </message>
    <message>
        <source>Amount: grams or portions, such as 150 g or 2 p</source>
        <translation>Quantité&#xa0;: grammes ou portions, comme 150 g ou 2 p</translation>
    </message>
    <message>
        <source>150 g, 2 p</source>
        <translation>150 g, 2 p</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>kcal</source>
        <translation>kcal</translation>
    </message>
    <message>
        <source>Protein g</source>
        <translation>Protéines g</translation>
    </message>
    <message>
        <source>Carbs g</source>
        <translation>Glucides g</translation>
    </message>
    <message>
        <source>Fat g</source>
        <translation>Lipides g</translation>
    </message>
    <message>
        <source>Fibre g</source>
        <translation>Fibres g</translation>
    </message>
    <message>
        <source>%1 kcal in 100 g.</source>
        <translation>%1 kcal dans 100 g.</translation>
    </message>
    <message>
        <source>%1 kcal in 100 g. One portion (1 p): %2.</source>
        <translation>%1 kcal dans 100 g. Une portion (1 p)&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Rien encore.</translation>
    </message>
    <message>
        <source>Meal: %1 · protein %2 · carbs %3 · fat %4 · fibre %5</source>
        <translation>Repas&#xa0;: %1 · protéines %2 · glucides %3 · lipides %4 · fibres %5</translation>
    </message>
</context>
<context>
    <name>td::MealGrid</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Days and meals</source>
        <translation>Jours et repas</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Meals</source>
        <translation>Repas</translation>
    </message>
</context>
<context>
    <name>td::MealGridModel</name>
    <message>
        <source>Protein %1</source>
        <translation>Protéines %1</translation>
    </message>
    <message>
        <source>Carbs %1</source>
        <translation>Glucides %1</translation>
    </message>
    <message>
        <source>Fat %1</source>
        <translation>Lipides %1</translation>
    </message>
    <message>
        <source>Fibre %1</source>
        <translation>Fibres %1</translation>
    </message>
    <message>
        <source>Sum of the day</source>
        <translation>Total de la journée</translation>
    </message>
    <message>
        <source>Day %1, %2: %3</source>
        <translation>Jour %1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>rien encore</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>Jour %1</translation>
    </message>
</context>
<context>
    <name>td::MealPlanEditor</name>
    <message>
        <source>Copy day…</source>
        <translation>Copier le jour…</translation>
    </message>
    <message>
        <source>Notes…</source>
        <translation>Notes…</translation>
    </message>
    <message>
        <source>Give to a client…</source>
        <translation>Remettre à un client…</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Retour à la liste (Échap)</translation>
    </message>
    <message>
        <source>Title of the plan</source>
        <translation>Titre du plan</translation>
    </message>
    <message>
        <source>Number of days</source>
        <translation>Nombre de jours</translation>
    </message>
    <message>
        <source>Copy plan…</source>
        <translation>Copier le plan…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <translation>
            <numerusform> jour</numerusform>
            <numerusform> jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Make it active…</source>
        <translation>Le rendre actif…</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Plan of %1</source>
        <translation>Plan de %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>à partir du %1</translation>
    </message>
    <message>
        <source>somebody else&apos;s: copy it to change it</source>
        <translation>à quelqu’un d’autre&#xa0;: copiez-le pour le modifier</translation>
    </message>
    <message>
        <source>Day %1, %2</source>
        <translation>Jour %1, %2</translation>
    </message>
    <message>
        <source>Sum of day %1</source>
        <translation>Total du jour %1</translation>
    </message>
    <message>
        <source>A template has no targets: give it to a client to see theirs.</source>
        <translation>Un modèle n’a pas de cibles&#xa0;: remettez-le à un client pour voir les siennes.</translation>
    </message>
    <message>
        <source>No targets yet. Set them on the client&apos;s page, under Nutrition.</source>
        <translation>Pas encore de cibles. Fixez-les sur la page du client, sous Nutrition.</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>Jour %1</translation>
    </message>
    <message>
        <source>All other days</source>
        <translation>Tous les autres jours</translation>
    </message>
    <message>
        <source>Copy day %1</source>
        <translation>Copier le jour %1</translation>
    </message>
    <message>
        <source>What stands on the other day is replaced.</source>
        <translation>Ce qui se trouve à l’autre jour est remplacé.</translation>
    </message>
    <message>
        <source>Copy the plan as a template</source>
        <translation>Copier le plan comme modèle</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Copied. This is the copy.</source>
        <translation>Copié. Voici la copie.</translation>
    </message>
    <message>
        <source>The plan is active now.</source>
        <translation>Le plan est maintenant actif.</translation>
    </message>
</context>
<context>
    <name>td::MealsPage</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Foods</source>
        <translation>Aliments</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir du</translation>
    </message>
    <message>
        <source>Meal plans</source>
        <translation>Plans alimentaires</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Give to a client…</source>
        <translation>Remettre à un client…</translation>
    </message>
    <message>
        <source>No meal plans yet</source>
        <translation>Aucun plan alimentaire</translation>
    </message>
    <message>
        <source>Write a template once, then give it to as many clients as you like.</source>
        <translation>Rédigez un modèle une fois, puis remettez-le à autant de clients que vous voulez.</translation>
    </message>
    <message>
        <source>Write a template</source>
        <translation>Rédiger un modèle</translation>
    </message>
    <message>
        <source>Which plans</source>
        <translation>Quels plans</translation>
    </message>
    <message>
        <source>Templates and plans</source>
        <translation>Modèles et plans</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Plans of clients</source>
        <translation>Plans des clients</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Nouveau modèle</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s)</source>
        <translation>
            <numerusform>%n plan</numerusform>
            <numerusform>%n plans</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>The plan is active now.</source>
        <translation>Le plan est maintenant actif.</translation>
    </message>
</context>
<context>
    <name>td::MeasurementDialog</name>
    <message>
        <source>Correct a value</source>
        <translation>Corriger une valeur</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>td::MembershipTypeDialog</name>
    <message>
        <source>New membership type</source>
        <translation>Nouveau type d’abonnement</translation>
    </message>
    <message>
        <source>Who has it already keeps the price that was agreed.</source>
        <translation>Ceux qui l’ont déjà gardent le prix convenu.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Période de</translation>
    </message>
    <message>
        <source>Unit of the period</source>
        <translation>Unité de la période</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semaines</translation>
    </message>
    <message>
        <source>months</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>years</source>
        <translation>ans</translation>
    </message>
    <message>
        <source>Goes on until it is ended</source>
        <translation>Continue jusqu’à ce qu’on y mette fin</translation>
    </message>
    <message>
        <source>Joining fee</source>
        <translation>Frais d’adhésion</translation>
    </message>
    <message>
        <source>Sessions each period</source>
        <translation>Séances par période</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>So many</source>
        <translation>Nombre fixe</translation>
    </message>
    <message>
        <source>As many as one likes</source>
        <translation>À volonté</translation>
    </message>
    <message>
        <source>How many sessions</source>
        <translation>Nombre de séances</translation>
    </message>
    <message>
        <source>Its sessions pay for</source>
        <translation>Ses séances paient pour</translation>
    </message>
    <message>
        <source>Lets in</source>
        <translation>Donne accès</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Only at these locations</source>
        <translation>Seulement à ces établissements</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Établissements</translation>
    </message>
    <message>
        <source>Taxed as</source>
        <translation>Taxé comme</translation>
    </message>
    <message>
        <source>Add membership type</source>
        <translation>Ajouter un type d’abonnement</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>They expire with the period.</source>
        <translation>Elles expirent avec la période.</translation>
    </message>
    <message>
        <source>They pay for</source>
        <translation>Elles paient pour</translation>
    </message>
    <message>
        <source>With none ticked they pay for every service.</source>
        <translation>Si aucun n’est coché, elles paient pour tous les services.</translation>
    </message>
</context>
<context>
    <name>td::MembershipsPage</name>
    <message>
        <source>Memberships</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Show ended ones</source>
        <translation>Afficher les abonnements terminés</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>Suspendre…</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>Mettre fin…</translation>
    </message>
    <message>
        <source>Change price…</source>
        <translation>Modifier le prix…</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Next bill</source>
        <translation>Prochaine facture</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>No memberships yet</source>
        <translation>Aucun abonnement</translation>
    </message>
    <message>
        <source>Who pays every month, or every week, shows here with the next bill.</source>
        <translation>Ceux qui paient chaque mois, ou chaque semaine, figurent ici avec la prochaine facture.</translation>
    </message>
    <message>
        <source>Join a membership</source>
        <translation>Souscrire un abonnement</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Abonner</translation>
    </message>
    <message>
        <source>Bill what is due…</source>
        <translation>Facturer ce qui est à payer…</translation>
    </message>
    <message numerus="yes">
        <source>%n membership(s)</source>
        <translation>
            <numerusform>%n abonnement</numerusform>
            <numerusform>%n abonnements</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Joined.</source>
        <translation>Abonné.</translation>
    </message>
    <message>
        <source>Joined; invoice %1 is issued.</source>
        <translation>Abonné&#xa0;; la facture %1 est émise.</translation>
    </message>
    <message>
        <source>The membership of %1 goes on from today.</source>
        <translation>L’abonnement de %1 reprend dès aujourd’hui.</translation>
    </message>
    <message>
        <source>Change price</source>
        <translation>Modifier le prix</translation>
    </message>
    <message>
        <source>Price a period of %1, from the next bill on</source>
        <translation>Prix par période de %1, à partir de la prochaine facture</translation>
    </message>
    <message>
        <source>The new price holds from the next bill on.</source>
        <translation>Le nouveau prix vaut à partir de la prochaine facture.</translation>
    </message>
</context>
<context>
    <name>td::MergeDialog</name>
    <message>
        <source>Merge two clients</source>
        <translation>Fusionner deux clients</translation>
    </message>
    <message>
        <source>One client stays. Where the two differ, choose what to keep; whatever is empty is filled from the other.</source>
        <translation>Un seul client reste. Là où les deux diffèrent, choisissez ce qu’il faut garder&#xa0;; ce qui est vide est rempli à partir de l’autre.</translation>
    </message>
    <message>
        <source>Keep the other one</source>
        <translation>Garder l’autre</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>The photo of %1</source>
        <translation>La photo de %1</translation>
    </message>
    <message>
        <source>The other photo</source>
        <translation>L’autre photo</translation>
    </message>
    <message>
        <source>Nothing that is filled in differs.</source>
        <translation>Rien de ce qui est rempli ne diffère.</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>Becomes part of the other</source>
        <translation>Est réuni avec l’autre</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) move.</source>
        <translation>
            <numerusform>%n séance est transférée.</numerusform>
            <numerusform>%n séances sont transférées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) move.</source>
        <translation>
            <numerusform>%n alerte est transférée.</numerusform>
            <numerusform>%n alertes sont transférées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assignment(s) to trainers move.</source>
        <translation>
            <numerusform>%n attribution à un entraîneur est transférée.</numerusform>
            <numerusform>%n attributions à des entraîneurs sont transférées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Access of %n trainer(s) moves.</source>
        <translation>
            <numerusform>L’accès de %n entraîneur est transféré.</numerusform>
            <numerusform>Les accès de %n entraîneurs sont transférés.</numerusform>
        </translation>
    </message>
    <message>
        <source>No sessions, alerts or assignments need to move.</source>
        <translation>Aucune séance, alerte ou attribution n’est à transférer.</translation>
    </message>
    <message>
        <source>Tags and health notes are joined, so that nothing is lost. One undo takes it all back.</source>
        <translation>Les étiquettes et les notes de santé sont réunies pour que rien ne se perde. Une seule action «&#xa0;Défaire&#xa0;» annule le tout.</translation>
    </message>
    <message>
        <source>%1 and %2 are one client now.</source>
        <translation>%1 et %2 ne font plus qu’un client.</translation>
    </message>
</context>
<context>
    <name>td::MileagePane</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Drives</source>
        <translation>Trajets</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Conducteur</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>But</translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translation>Kilomètres</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Removed. Undo brings it back.</source>
        <translation>Retiré. Annuler le rétablit.</translation>
    </message>
</context>
<context>
    <name>td::MiniMonth</name>
    <message>
        <source>Choose a day</source>
        <translation>Choisir un jour</translation>
    </message>
</context>
<context>
    <name>td::MoneyEdit</name>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
</context>
<context>
    <name>td::MoneyWords</name>
    <message>
        <source>Credit note</source>
        <translation>Note de crédit</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Part paid</source>
        <translation>Payée en partie</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payée</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Credit note %1</source>
        <translation>Note de crédit %1</translation>
    </message>
    <message>
        <source>Invoice %1</source>
        <translation>Facture %1</translation>
    </message>
    <message>
        <source>New invoice</source>
        <translation>Nouvelle facture</translation>
    </message>
    <message>
        <source>Draft of an invoice</source>
        <translation>Brouillon de facture</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Espèces</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>E-transfer</source>
        <translation>Virement Interac</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>Chèque</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>Virement bancaire</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Dépôt</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Remboursement</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Frais</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Forfait</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Biens</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Aliments</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>Exonéré</translation>
    </message>
    <message>
        <source>Zero-rated</source>
        <translation>Détaxé</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A tax rate: &quot;13 %&quot;</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>region, country</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: could not be mailed to %2: %3</source>
        <translation>%1&#xa0;: n’a pas pu être envoyée à %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1: mailed to %2</source>
        <translation>%1&#xa0;: envoyée à %2</translation>
    </message>
    <message>
        <source>%1: printed</source>
        <translation>%1&#xa0;: imprimée</translation>
    </message>
    <message>
        <source>%1: saved as PDF</source>
        <translation>%1&#xa0;: enregistrée en PDF</translation>
    </message>
    <message>
        <source>%1: saved as e-invoice</source>
        <translation>%1&#xa0;: enregistrée en facture électronique</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>tax and rate: HST 13 %</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 on %2, because the goods are sold in %3.</source>
        <translation>%1 sur %2, selon le lieu de vente des biens&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 on %2, because the session is held in %3.</source>
        <translation>%1 sur %2, selon le lieu de la séance&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 on %2: a package is taxed when it is sold, in %3.</source>
        <translation>%1 sur %2&#xa0;: un forfait est taxé à la vente (lieu&#xa0;: %3).</translation>
    </message>
    <message>
        <source>%1 on %2, because the place of supply is %3.</source>
        <translation>%1 sur %2, selon le lieu de fourniture&#xa0;: %3.</translation>
    </message>
    <message>
        <source>No tax: the studio is not registered for it.</source>
        <translation>Aucune taxe&#xa0;: le studio n’y est pas inscrit.</translation>
    </message>
    <message>
        <source>No tax for this client: %1.</source>
        <translation>Aucune taxe pour ce client&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Tax is worked out from the lines.</source>
        <translation>La taxe est calculée à partir des lignes.</translation>
    </message>
    <message>
        <source>Nothing on this invoice is taxed in %1.</source>
        <translation>Rien sur cette facture n’est taxé en %1.</translation>
    </message>
</context>
<context>
    <name>td::MonthSwitch</name>
    <message>
        <source>Month before</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mois suivant</translation>
    </message>
</context>
<context>
    <name>td::MonthView</name>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n bookings</source>
        <translation>
            <numerusform>%1, %n réservation</numerusform>
            <numerusform>%1, %n réservations</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n autre</numerusform>
            <numerusform>+%n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>td::NavRail</name>
    <message>
        <source>Collapse</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Collapse the navigation</source>
        <translation>Réduire la navigation</translation>
    </message>
    <message>
        <source>Expand the navigation</source>
        <translation>Développer la navigation</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>td::NewPlanDialog</name>
    <message>
        <source>Type a name</source>
        <translation>Tapez un nom</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Nouveau modèle</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Nouveau programme</translation>
    </message>
    <message>
        <source>For %1.</source>
        <translation>Pour %1.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Commencer par</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semaines</translation>
    </message>
    <message>
        <source>Make the template</source>
        <translation>Créer le modèle</translation>
    </message>
    <message>
        <source>Make the plan</source>
        <translation>Créer le programme</translation>
    </message>
    <message>
        <source>An empty plan</source>
        <translation>Un programme vide</translation>
    </message>
</context>
<context>
    <name>td::NoteEditor</name>
    <message>
        <source>From last note</source>
        <translation>Dernière note</translation>
    </message>
    <message>
        <source>Sign and lock</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Hidden while the privacy key (F12) is on.</source>
        <translation>Masqué tant que la touche de confidentialité (F12) est active.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>Ce qui a été mesuré</translation>
    </message>
    <message>
        <source>For me only</source>
        <translation>Pour moi seulement</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Exercices</translation>
    </message>
    <message>
        <source>No exercises were logged on that day.</source>
        <translation>Aucun exercice n’a été inscrit ce jour-là.</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Nothing was measured on that day.</source>
        <translation>Rien n’a été mesuré ce jour-là.</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Textes abrégés</translation>
    </message>
    <message>
        <source>Type an abbreviation and Tab, or a semicolon before it, and its text stands there.</source>
        <translation>Tapez une abréviation puis Tab, ou un point-virgule devant, et son texte apparaît.</translation>
    </message>
    <message>
        <source>How it went, 1 to 5</source>
        <translation>Séance, 1 à 5</translation>
    </message>
    <message>
        <source>A draft of another trainer.</source>
        <translation>Brouillon d’un autre entraîneur.</translation>
    </message>
    <message>
        <source>Only trainers write notes.</source>
        <translation>Seuls les entraîneurs rédigent des notes.</translation>
    </message>
    <message>
        <source>Draft saved.</source>
        <translation>Brouillon enregistré.</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Pas encore enregistré.</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>Non enregistré.</translation>
    </message>
    <message>
        <source>The note is empty. Write something before you sign it.</source>
        <translation>La note est vide. Écrivez quelque chose avant de la signer.</translation>
    </message>
    <message>
        <source>There is no earlier note of this client.</source>
        <translation>Il n’y a pas de note antérieure de ce client.</translation>
    </message>
</context>
<context>
    <name>td::NoteView</name>
    <message>
        <source>The note</source>
        <translation>La note</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>Ce qui a été mesuré</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Déroulement</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 sur 5</translation>
    </message>
    <message>
        <source>For the author only</source>
        <translation>Pour l’auteur seulement</translation>
    </message>
</context>
<context>
    <name>td::NoteWorkModel</name>
    <message>
        <source>No note</source>
        <translation>Aucune note</translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation>Amendement</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day and time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Entraîneur</translation>
    </message>
</context>
<context>
    <name>td::NotesDialog</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>They are printed above the days of the plan.</source>
        <translation>Elles sont imprimées au-dessus des jours du plan.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>td::NotesSection</name>
    <message>
        <source>Notes to write</source>
        <translation>Notes à rédiger</translation>
    </message>
    <message>
        <source>Sessions without a note, and drafts</source>
        <translation>Séances sans note et brouillons</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Textes abrégés</translation>
    </message>
    <message>
        <source>Every note is written</source>
        <translation>Toutes les notes sont rédigées</translation>
    </message>
    <message>
        <source>Sessions without a note and drafts that are not signed show here.</source>
        <translation>Les séances sans note et les brouillons non signés apparaissent ici.</translation>
    </message>
    <message>
        <source>Open the client</source>
        <translation>Ouvrir le client</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) of the last %1 days without a note</source>
        <translation>
            <numerusform>%n séance des %1 derniers jours sans note</numerusform>
            <numerusform>%n séances des %1 derniers jours sans note</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) to sign</source>
        <translation>
            <numerusform>%n brouillon à signer</numerusform>
            <numerusform>%n brouillons à signer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>client and day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Signed: %1</source>
        <translation>Signée&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>td::NutritionPanel</name>
    <message>
        <source>Worked out by</source>
        <translation>Calculé selon</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir du</translation>
    </message>
    <message>
        <source>kcal</source>
        <translation>kcal</translation>
    </message>
    <message>
        <source>Protein g</source>
        <translation>Protéines g</translation>
    </message>
    <message>
        <source>Carbs g</source>
        <translation>Glucides g</translation>
    </message>
    <message>
        <source>Fat g</source>
        <translation>Lipides g</translation>
    </message>
    <message>
        <source>Daily targets</source>
        <translation>Cibles quotidiennes</translation>
    </message>
    <message>
        <source>Targets so far</source>
        <translation>Cibles jusqu’ici</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Meal plan</source>
        <translation>Plan alimentaire</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Set targets</source>
        <translation>Fixer les cibles</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Énergie</translation>
    </message>
    <message>
        <source>Protein</source>
        <translation>Protéines</translation>
    </message>
    <message>
        <source>Carbohydrates</source>
        <translation>Glucides</translation>
    </message>
    <message>
        <source>Fat</source>
        <translation>Lipides</translation>
    </message>
    <message>
        <source>Fibre</source>
        <translation>Fibres</translation>
    </message>
    <message>
        <source>From a template…</source>
        <translation>À partir d’un modèle…</translation>
    </message>
    <message>
        <source>New plan…</source>
        <translation>Nouveau plan…</translation>
    </message>
    <message>
        <source>No active meal plan</source>
        <translation>Aucun plan alimentaire actif</translation>
    </message>
    <message>
        <source>Give the client a template, or write a plan of their own.</source>
        <translation>Remettez un modèle au client, ou rédigez un plan qui lui est propre.</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>non fixé</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>g</source>
        <translation>g</translation>
    </message>
    <message>
        <source>Daily targets, since %1</source>
        <translation>Cibles quotidiennes, depuis le %1</translation>
    </message>
    <message>
        <source>Set how much energy and protein the client should eat a day.</source>
        <translation>Fixez l’énergie et les protéines que le client devrait manger par jour.</translation>
    </message>
    <message>
        <source>Meal plan: %1</source>
        <translation>Plan alimentaire&#xa0;: %1</translation>
    </message>
    <message>
        <source>New meal plan</source>
        <translation>Nouveau plan alimentaire</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>The plan is active now.</source>
        <translation>Le plan est maintenant actif.</translation>
    </message>
</context>
<context>
    <name>td::NutritionText</name>
    <message>
        <source>Meat and poultry</source>
        <translation>Viande et volaille</translation>
    </message>
    <message>
        <source>Eggs</source>
        <translation>Œufs</translation>
    </message>
    <message>
        <source>Beans and soy</source>
        <translation>Légumineuses et soya</translation>
    </message>
    <message>
        <source>Vegetables</source>
        <translation>Légumes</translation>
    </message>
    <message>
        <source>Nuts and seeds</source>
        <translation>Noix et graines</translation>
    </message>
    <message>
        <source>Sweets</source>
        <translation>Sucreries</translation>
    </message>
    <message>
        <source>Supplements</source>
        <translation>Suppléments</translation>
    </message>
    <message>
        <source>Breakfast</source>
        <translation>Déjeuner</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>Dîner</translation>
    </message>
    <message>
        <source>Dinner</source>
        <translation>Souper</translation>
    </message>
    <message>
        <source>Snack</source>
        <translation>Collation</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminés</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivés</translation>
    </message>
    <message>
        <source>Mifflin-St Jeor</source>
        <translation>Mifflin-St Jeor</translation>
    </message>
    <message>
        <source>Katch-McArdle</source>
        <translation>Katch-McArdle</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>À la main</translation>
    </message>
    <message>
        <source>hardly active</source>
        <translation>presque pas actif</translation>
    </message>
    <message>
        <source>lightly active</source>
        <translation>légèrement actif</translation>
    </message>
    <message>
        <source>moderately active</source>
        <translation>modérément actif</translation>
    </message>
    <message>
        <source>very active</source>
        <translation>très actif</translation>
    </message>
    <message>
        <source>extremely active</source>
        <translation>extrêmement actif</translation>
    </message>
    <message>
        <source>%1 kcal</source>
        <translation>%1 kcal</translation>
    </message>
    <message>
        <source>%1 g</source>
        <translation>%1 g</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>At rest, by Katch-McArdle: 370 + 21.6 × %1 kg without fat = %2 kcal.</source>
        <translation>Au repos, selon Katch-McArdle : 370 + 21,6 × %1 kg sans graisse = %2 kcal.</translation>
    </message>
    <message>
        <source>At rest, by Mifflin-St Jeor: 10 × %1 kg + 6.25 × %2 cm − 5 × %3 years + 5 = %4 kcal.</source>
        <translation>Au repos, selon Mifflin-St Jeor : 10 × %1 kg + 6,25 × %2 cm − 5 × %3 ans + 5 = %4 kcal.</translation>
    </message>
    <message>
        <source>At rest, by Mifflin-St Jeor: 10 × %1 kg + 6.25 × %2 cm − 5 × %3 years − 161 = %4 kcal.</source>
        <translation>Au repos, selon Mifflin-St Jeor : 10 × %1 kg + 6,25 × %2 cm − 5 × %3 ans − 161 = %4 kcal.</translation>
    </message>
    <message>
        <source>Goal: as much as is used, %1 kcal.</source>
        <translation>But : autant que ce qui est dépensé, %1 kcal.</translation>
    </message>
    <message>
        <source>Goal: %1 % less than is used = %2 kcal.</source>
        <translation>But : %1 % de moins que ce qui est dépensé = %2 kcal.</translation>
    </message>
    <message>
        <source>Goal: %1 % more than is used = %2 kcal.</source>
        <translation>But : %1 % de plus que ce qui est dépensé = %2 kcal.</translation>
    </message>
    <message>
        <source>Fibre: 14 g for each 1000 kcal = %1 g.</source>
        <translation>Fibres : 14 g pour 1000 kcal = %1 g.</translation>
    </message>
    <message>
        <source>Carbohydrates: what is left, at 4 kcal a gram = %1 g.</source>
        <translation>Glucides : ce qui reste, à 4 kcal le gramme = %1 g.</translation>
    </message>
    <message>
        <source>Energy, protein and fat were written by hand.</source>
        <translation>L’énergie, les protéines et les lipides ont été inscrits à la main.</translation>
    </message>
    <message>
        <source>In a day: %1 kcal × %2 (%3) = %4 kcal.</source>
        <translation>En une journée : %1 kcal × %2 (%3) = %4 kcal.</translation>
    </message>
    <message>
        <source>Protein: %1 g for each of %2 kg = %3 g.</source>
        <translation>Protéines : %1 g pour chacun des %2 kg = %3 g.</translation>
    </message>
    <message>
        <source>Fat: %1 % of the energy, at 9 kcal a gram = %2 g.</source>
        <translation>Lipides : %1 % de l’énergie, à 9 kcal le gramme = %2 g.</translation>
    </message>
    <message>
        <source>This is less than the body uses at rest. Ask a physician or dietitian first.</source>
        <translation>C’est moins que ce que le corps dépense au repos. Demandez d’abord l’avis d’un médecin ou d’une diététiste.</translation>
    </message>
    <message>
        <source>The formulas were studied on adults.</source>
        <translation>Les formules ont été étudiées chez des adultes.</translation>
    </message>
    <message>
        <source>%1 kg on %2</source>
        <translation>%1 kg le %2</translation>
    </message>
    <message>
        <source>%1 cm on %2</source>
        <translation>%1 cm le %2</translation>
    </message>
    <message>
        <source>%1 % of fat on %2</source>
        <translation>%1 % de masse grasse le %2</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is measured yet.</source>
        <translation>Rien n’est encore mesuré.</translation>
    </message>
</context>
<context>
    <name>td::OwnerStep</name>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>You are the owner of this studio. The password encrypts everything in it; nobody can reset it for you.</source>
        <translation>Vous êtes propriétaire de ce studio. Le mot de passe en chiffre tout le contenu&#xa0;; personne ne peut le réinitialiser pour vous.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Short, what you type to sign in.</source>
        <translation>Court, pour vous connecter.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters. A few words that do not belong together are best.</source>
        <translation>
            <numerusform>Au moins %n caractère. Quelques mots sans lien entre eux conviennent le mieux.</numerusform>
            <numerusform>Au moins %n caractères. Quelques mots sans lien entre eux conviennent le mieux.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation>Le même mot de passe encore une fois</translation>
    </message>
</context>
<context>
    <name>td::PackDialog</name>
    <message>
        <source>Make the pack</source>
        <translation>Créer le dossier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Pack for the accountant</source>
        <translation>Dossier pour le comptable</translation>
    </message>
    <message>
        <source>One zip file with the journal of entries, every invoice and credit note, receivables, unused packages, expenses with their receipts, and the tax worksheets. It is not encrypted: hand it over with care.</source>
        <translation>Un seul fichier zip avec le journal des écritures, toutes les factures et notes de crédit, les comptes clients, les forfaits inutilisés, les dépenses avec leurs justificatifs et les relevés de taxe. Il n’est pas chiffré&#xa0;: remettez-le avec précaution.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Accountant %1.zip</source>
        <translation>Comptable %1.zip</translation>
    </message>
    <message>
        <source>Zip archive (*.zip)</source>
        <translation>Archive zip (*.zip)</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>Partie %1 sur %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are in %1.</source>
        <translation>
            <numerusform>%n fichier se trouve dans %1.</numerusform>
            <numerusform>%n fichiers se trouvent dans %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>td::PackageDialog</name>
    <message>
        <source>New package</source>
        <translation>Nouveau forfait</translation>
    </message>
    <message>
        <source>What was sold keeps its terms: changes are for sales to come.</source>
        <translation>Ce qui est vendu garde ses conditions&#xa0;: les changements valent pour les ventes à venir.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contient</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>As many sessions as one likes</source>
        <translation>Autant de séances que l’on veut</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Taxed as</source>
        <translation>Taxé comme</translation>
    </message>
    <message>
        <source>Sessions with</source>
        <translation>Séances avec</translation>
    </message>
    <message>
        <source>Every trainer</source>
        <translation>Tous les entraîneurs</translation>
    </message>
    <message>
        <source>Pays for</source>
        <translation>Paie pour</translation>
    </message>
    <message>
        <source>Good for</source>
        <translation>Valable</translation>
    </message>
    <message>
        <source>Days it is good for</source>
        <translation>Jours de validité</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Compté à partir</translation>
    </message>
    <message>
        <source>from the purchase</source>
        <translation>de l’achat</translation>
    </message>
    <message>
        <source>from the first visit</source>
        <translation>de la première visite</translation>
    </message>
    <message>
        <source>Paid in parts</source>
        <translation>En versements</translation>
    </message>
    <message>
        <source>Days from one part to the next</source>
        <translation>Jours d’un versement au suivant</translation>
    </message>
    <message>
        <source>Pays before others</source>
        <translation>Priorité de paiement</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Parts of the package</source>
        <translation>Parties du forfait</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Validity and payment</source>
        <translation>Validité et paiement</translation>
    </message>
    <message>
        <source>Prices by trainer</source>
        <translation>Prix par entraîneur</translation>
    </message>
    <message>
        <source>Add package</source>
        <translation>Ajouter le forfait</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>With none ticked it pays for every service.</source>
        <translation>Si rien n’est coché, il paie pour tous les services.</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Validité</translation>
    </message>
    <message>
        <source>How many parts, and the days from one to the next.</source>
        <translation>Le nombre de versements, et les jours de l’un au suivant.</translation>
    </message>
    <message>
        <source>The higher one pays first; then the one that expires first.</source>
        <translation>Le plus élevé paie en premier&#xa0;; ensuite, celui qui expire le premier.</translation>
    </message>
    <message>
        <source>Leave a price empty where the usual one holds.</source>
        <translation>Laissez un prix vide là où le prix habituel s’applique.</translation>
    </message>
</context>
<context>
    <name>td::PackagesPage</name>
    <message>
        <source>Packages and memberships</source>
        <translation>Forfaits et abonnements</translation>
    </message>
    <message>
        <source>Show archived ones</source>
        <translation>Afficher les archivés</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Forfaits</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Forfait</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contient</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Good for</source>
        <translation>Valable</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>Versements</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Membership types</source>
        <translation>Types d’abonnement</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Joining fee</source>
        <translation>Adhésion</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Sell a package</source>
        <translation>Vendre un forfait</translation>
    </message>
    <message>
        <source>New package</source>
        <translation>Nouveau forfait</translation>
    </message>
    <message>
        <source>No packages yet</source>
        <translation>Aucun forfait encore</translation>
    </message>
    <message>
        <source>Ten sessions, twenty hours, a month without limit: what clients buy ahead.</source>
        <translation>Dix séances, vingt heures, un mois sans limite&#xa0;: ce que les clients achètent d’avance.</translation>
    </message>
    <message>
        <source>Add a package</source>
        <translation>Ajouter un forfait</translation>
    </message>
    <message>
        <source>New membership type</source>
        <translation>Nouveau type d’abonnement</translation>
    </message>
    <message>
        <source>No membership types yet</source>
        <translation>Aucun type d’abonnement encore</translation>
    </message>
    <message>
        <source>What clients pay every week, month or year, and what they get for it.</source>
        <translation>Ce que les clients paient chaque semaine, mois ou année, et ce qu’ils reçoivent en échange.</translation>
    </message>
    <message>
        <source>Add a membership type</source>
        <translation>Ajouter un type d’abonnement</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n versement</numerusform>
            <numerusform>%n versements</numerusform>
        </translation>
    </message>
    <message>
        <source>one</source>
        <translation>un seul</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>Offrir à nouveau</translation>
    </message>
</context>
<context>
    <name>td::PagePreview</name>
    <message>
        <source>Preview of the page</source>
        <translation>Aperçu de la page</translation>
    </message>
</context>
<context>
    <name>td::ParticipantList</name>
    <message>
        <source>%1 of %2 places taken</source>
        <translation>Places prises&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Liste d’attente</translation>
    </message>
    <message>
        <source>%1 came</source>
        <translation>%1 est venu</translation>
    </message>
    <message>
        <source>Came (Space)</source>
        <translation>Présent (Espace)</translation>
    </message>
    <message>
        <source>Open the page of %1</source>
        <translation>Ouvrir la fiche de %1</translation>
    </message>
    <message>
        <source>Cancel %1’s place</source>
        <translation>Annuler la place de %1</translation>
    </message>
    <message>
        <source>Accepts</source>
        <translation>Accepte</translation>
    </message>
    <message>
        <source>%1 accepts the place</source>
        <translation>%1 accepte la place</translation>
    </message>
    <message>
        <source>Declines</source>
        <translation>Refuse</translation>
    </message>
    <message>
        <source>%1 declines the place</source>
        <translation>%1 refuse la place</translation>
    </message>
    <message>
        <source>Give a place</source>
        <translation>Donner une place</translation>
    </message>
    <message>
        <source>Give %1 a place</source>
        <translation>Donner une place à %1</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Take %1 off the waiting list</source>
        <translation>Retirer %1 de la liste d’attente</translation>
    </message>
</context>
<context>
    <name>td::PasswordPanel</name>
    <message>
        <source>Your password</source>
        <translation>Votre mot de passe</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Mot de passe actuel</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters. A few words that do not belong together are best.</source>
        <translation>
            <numerusform>Au moins %n caractère. Quelques mots sans lien entre eux conviennent le mieux.</numerusform>
            <numerusform>Au moins %n caractères. Quelques mots sans lien entre eux conviennent le mieux.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Changer le mot de passe</translation>
    </message>
    <message>
        <source>Your password is changed. Backups made before today still open with the old one.</source>
        <translation>Votre mot de passe est changé. Les sauvegardes d’avant aujourd’hui s’ouvrent encore avec l’ancien.</translation>
    </message>
</context>
<context>
    <name>td::PasswordRows</name>
    <message>
        <source>The same again</source>
        <translation>Encore une fois</translation>
    </message>
</context>
<context>
    <name>td::PauseDialog</name>
    <message>
        <source>Pause: %1</source>
        <translation>Pause&#xa0;: %1</translation>
    </message>
    <message>
        <source>While it rests nothing is billed and nobody is let in. What is billed already stays.</source>
        <translation>Pendant la pause, rien n’est facturé et personne n’est admis. Ce qui est déjà facturé le reste.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Until it is resumed</source>
        <translation>Jusqu’à la reprise</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Mettre en pause</translation>
    </message>
</context>
<context>
    <name>td::PayBackDialog</name>
    <message>
        <source>Refund from %1</source>
        <translation>Remboursement sur %1</translation>
    </message>
    <message>
        <source>%1 of it settles no invoice and can be paid back. What settles an invoice has to be taken off it, or credited, first.</source>
        <translation>Une somme de %1 ne règle aucune facture et peut être remboursée. Ce qui règle une facture doit d’abord en être retiré, ou faire l’objet d’une note de crédit.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Paid back by</source>
        <translation>Remboursé par</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Pay back</source>
        <translation>Rembourser</translation>
    </message>
</context>
<context>
    <name>td::PayRow</name>
    <message>
        <source>Paid by</source>
        <translation>Payé par</translation>
    </message>
    <message>
        <source>Later, by invoice</source>
        <translation>Plus tard, sur facture</translation>
    </message>
    <message>
        <source>Amount paid</source>
        <translation>Montant payé</translation>
    </message>
    <message>
        <source>Reference of the payment</source>
        <translation>Référence du paiement</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
</context>
<context>
    <name>td::PaymentDialog</name>
    <message>
        <source>Payment by %1</source>
        <translation>Paiement de %1</translation>
    </message>
    <message>
        <source>Take a payment</source>
        <translation>Encaisser un paiement</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Aucun compte</translation>
    </message>
    <message>
        <source>Invoices to be paid</source>
        <translation>Factures à payer</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Billed to</source>
        <translation>Facturé à</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>À payer</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>The key that chooses a payment method, and its name
----------
A payment method and an amount</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Number of the cheque, the transfer or the card slip</source>
        <translation>Numéro du chèque, du virement ou du reçu de carte</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Cash received</source>
        <translation>Espèces reçues</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Versé dans</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Pay the rest another way</source>
        <translation>Payer le reste autrement</translation>
    </message>
    <message>
        <source>Split the payment (S)</source>
        <translation>Diviser le paiement (S)</translation>
    </message>
    <message>
        <source>Take it and print the receipt</source>
        <translation>Encaisser et imprimer le reçu</translation>
    </message>
    <message>
        <source>Take the payment and print its receipt (Ctrl+P)</source>
        <translation>Encaisser le paiement et imprimer son reçu (Ctrl+P)</translation>
    </message>
    <message>
        <source>Take payment</source>
        <translation>Encaisser</translation>
    </message>
    <message>
        <source>Take back the part: %1</source>
        <translation>Retirer la part&#xa0;: %1</translation>
    </message>
    <message>
        <source>Give back %1</source>
        <translation>Rendre %1</translation>
    </message>
    <message>
        <source>In cash it is rounded to %1; it counts as %2.</source>
        <translation>En espèces, le montant est arrondi à %1&#xa0;; il compte pour %2.</translation>
    </message>
    <message>
        <source>%1 is more than what is due. It stays as the client&apos;s credit for later invoices.</source>
        <translation>%1 dépasse ce qui est à payer. Le surplus reste au crédit du client pour de prochaines factures.</translation>
    </message>
    <message>
        <source>Nothing is due: %1 stays as the client&apos;s credit for later invoices.</source>
        <translation>Rien n’est à payer&#xa0;: %1 reste au crédit du client pour de prochaines factures.</translation>
    </message>
    <message>
        <source>%1 of %2 is still to be paid after this.</source>
        <translation>Il restera ensuite %1 à payer sur %2.</translation>
    </message>
    <message numerus="yes">
        <source>It settles %n invoices, the oldest first.</source>
        <translation>
            <numerusform>Il règle %n facture, la plus ancienne d’abord.</numerusform>
            <numerusform>Il règle %n factures, la plus ancienne d’abord.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was taken; %2 of it is the client&apos;s credit.</source>
        <translation>%1 encaissé, dont %2 au crédit du client.</translation>
    </message>
    <message>
        <source>%1 was taken.</source>
        <translation>%1 encaissé.</translation>
    </message>
</context>
<context>
    <name>td::PaymentsSection</name>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Search by name, number or reference</source>
        <translation>Rechercher par nom, numéro ou référence</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Inutilisé</translation>
    </message>
    <message>
        <source>No payments here</source>
        <translation>Aucun paiement ici</translation>
    </message>
    <message>
        <source>What clients pay in this period stands here, with its receipts.</source>
        <translation>Ce que les clients paient dans cette période se trouve ici, avec les reçus.</translation>
    </message>
    <message>
        <source>Take a payment</source>
        <translation>Encaisser un paiement</translation>
    </message>
    <message>
        <source>Take a payment (N)</source>
        <translation>Encaisser un paiement (N)</translation>
    </message>
    <message>
        <source>Statement…</source>
        <translation>Relevé…</translation>
    </message>
    <message>
        <source>To the bank…</source>
        <translation>À la banque…</translation>
    </message>
    <message>
        <source>Bank accounts…</source>
        <translation>Comptes bancaires…</translation>
    </message>
    <message>
        <source>Print receipt</source>
        <translation>Imprimer le reçu</translation>
    </message>
    <message>
        <source>Print the receipt (Ctrl+P)</source>
        <translation>Imprimer le reçu (Ctrl+P)</translation>
    </message>
    <message>
        <source>Use for invoices</source>
        <translation>Affecter aux factures</translation>
    </message>
    <message>
        <source>Settle open invoices of this client with what is left (A)</source>
        <translation>Régler les factures ouvertes de ce client avec ce qui reste (A)</translation>
    </message>
    <message>
        <source>Pay back…</source>
        <translation>Rembourser…</translation>
    </message>
    <message>
        <source>Pay back what settles no invoice (R)</source>
        <translation>Rembourser ce qui ne règle aucune facture (R)</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s), %1 in all</source>
        <translation>
            <numerusform>%n paiement, %1 en tout</numerusform>
            <numerusform>%n paiements, %1 en tout</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of it settles %2.</source>
        <translation>Une part de %1 règle %2.</translation>
    </message>
    <message>
        <source>%1 of the deposit is not used yet.</source>
        <translation>Une part de %1 du dépôt n’est pas encore utilisée.</translation>
    </message>
    <message>
        <source>%1 of it is the client&apos;s credit.</source>
        <translation>Une part de %1 est au crédit du client.</translation>
    </message>
    <message>
        <source>Rounded in cash: %1 handed over.</source>
        <translation>Arrondi en espèces&#xa0;: %1 remis.</translation>
    </message>
    <message>
        <source>Who pays?</source>
        <translation>Qui paie&#xa0;?</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Statement of account</source>
        <translation>Relevé de compte</translation>
    </message>
    <message>
        <source>Whose account?</source>
        <translation>Le compte de qui&#xa0;?</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>%1 was paid back.</source>
        <translation>Remboursement de %1 effectué.</translation>
    </message>
    <message>
        <source>This client has no open invoice.</source>
        <translation>Ce client n’a aucune facture ouverte.</translation>
    </message>
    <message numerus="yes">
        <source>%1 settled %n invoice(s).</source>
        <translation>
            <numerusform>%n facture réglée avec %1.</numerusform>
            <numerusform>%n factures réglées avec %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>td::PaysChooser</name>
    <message>
        <source>A credit where there is one, else the rate</source>
        <translation>Un crédit s’il y en a un, sinon le tarif</translation>
    </message>
    <message>
        <source>No credit: the rate of %1</source>
        <translation>Aucun crédit&#xa0;: le tarif de %1</translation>
    </message>
    <message>
        <source>Credits for %1 of %2 clients, else the rate</source>
        <translation>Crédits pour %1 clients sur %2, sinon le tarif</translation>
    </message>
    <message>
        <source>A credit of “%1”</source>
        <translation>Un crédit de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>A credit</source>
        <translation>Un crédit</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>package, what is left of it</comment>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>Always the rate: %1</source>
        <translation>Toujours le tarif&#xa0;: %1</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>Gratuit</translation>
    </message>
</context>
<context>
    <name>td::PeriodChooser</name>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mois dernier</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Ce trimestre</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Trimestre dernier</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>L’an dernier</translation>
    </message>
    <message>
        <source>Ten years</source>
        <translation>Dix ans</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Autres jours</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
</context>
<context>
    <name>td::PeriodField</name>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mois dernier</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Ce trimestre</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Trimestre dernier</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>L’an dernier</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>12 derniers mois</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Depuis le début</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Autres jours</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
</context>
<context>
    <name>td::PhotoDialog</name>
    <message>
        <source>Add photos</source>
        <translation>Ajouter des photos</translation>
    </message>
    <message>
        <source>Each picture is made smaller and written anew: the place and the camera that the file tells of are not kept.</source>
        <translation>Chaque image est réduite et réécrite&#xa0;: le lieu et l’appareil indiqués dans le fichier ne sont pas conservés.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
</context>
<context>
    <name>td::PhotoEdit</name>
    <message>
        <source>Remove photo</source>
        <translation>Retirer la photo</translation>
    </message>
    <message>
        <source>Choose a photo…</source>
        <translation>Choisir une photo…</translation>
    </message>
    <message>
        <source>Or drop a picture here. It is cut to a square.</source>
        <translation>Ou déposez une image ici. Elle est recadrée en carré.</translation>
    </message>
</context>
<context>
    <name>td::PhotosPanel</name>
    <message>
        <source>Add photos</source>
        <translation>Ajouter des photos</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Pose</source>
        <translation>Pose</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>No photos yet</source>
        <translation>Aucune photo</translation>
    </message>
    <message>
        <source>Photos of the same pose from different days show here side by side. Only those who may see health data see them.</source>
        <translation>Les photos d’une même pose prises à des jours différents apparaissent ici côte à côte. Seuls ceux qui peuvent voir la santé les voient.</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Earlier day</source>
        <translation>Jour le plus ancien</translation>
    </message>
    <message>
        <source>Later day</source>
        <translation>Jour le plus récent</translation>
    </message>
    <message>
        <source>No photo of this pose</source>
        <translation>Aucune photo de cette pose</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>td::PinCard</name>
    <message>
        <source>Kiosk</source>
        <translation>Borne</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>Choisir un NIP</translation>
    </message>
    <message>
        <source>Take the PIN away</source>
        <translation>Retirer le NIP</translation>
    </message>
    <message>
        <source>Has a PIN for the kiosk. A forgotten PIN is set anew.</source>
        <translation>A un NIP pour la borne. Un NIP oublié est choisi de nouveau.</translation>
    </message>
    <message>
        <source>Without a PIN this client cannot use the kiosk.</source>
        <translation>Sans NIP, ce client ne peut pas utiliser la borne.</translation>
    </message>
    <message>
        <source>Set another PIN</source>
        <translation>Choisir un autre NIP</translation>
    </message>
    <message>
        <source>PIN for the kiosk</source>
        <translation>NIP pour la borne</translation>
    </message>
    <message>
        <source>4 to 8 digits, typed by the client</source>
        <translation>De 4 à 8 chiffres, tapés par le client</translation>
    </message>
    <message>
        <source>The PIN is set.</source>
        <translation>Le NIP est choisi.</translation>
    </message>
    <message>
        <source>The PIN is taken away.</source>
        <translation>Le NIP est retiré.</translation>
    </message>
</context>
<context>
    <name>td::PinPage</name>
    <message>
        <source>PIN</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>Type your PIN, then press Enter.</source>
        <translation>Tapez votre NIP, puis appuyez sur Entrée.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Take the last digit back</source>
        <translation>Effacer le dernier chiffre</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>That is not me</source>
        <translation>Ce n’est pas moi</translation>
    </message>
    <message>
        <source>Hello %1, your PIN please</source>
        <translation>Bonjour %1, votre NIP s’il vous plaît</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>%n chiffre tapé</numerusform>
            <numerusform>%n chiffres tapés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>td::PlanDetailsDialog</name>
    <message>
        <source>Goals and notes</source>
        <translation>Objectifs et notes</translation>
    </message>
    <message>
        <source>Both stand on the handout.</source>
        <translation>Les deux figurent sur le document remis.</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Reprendre</translation>
    </message>
</context>
<context>
    <name>td::PlanEditor</name>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Title of the plan</source>
        <translation>Titre du programme</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>Annuler le dernier changement</translation>
    </message>
    <message>
        <source>Make the change again</source>
        <translation>Refaire le changement</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Give to the client</source>
        <translation>Remettre au client</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Weeks of the plan</source>
        <translation>Semaines du programme</translation>
    </message>
    <message>
        <source>How many weeks</source>
        <translation>Combien de semaines</translation>
    </message>
    <message>
        <source>Alt+Page Down and Alt+Page Up go from week to week</source>
        <translation>Alt+Page suivante et Alt+Page précédente passent d’une semaine à l’autre</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Add an exercise</source>
        <translation>Ajouter un exercice</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semaines</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>Semaine %1</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Change the start</source>
        <translation>Changer le début</translation>
    </message>
    <message>
        <source>Bring back from the archive</source>
        <translation>Sortir des archives</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Make another template of it</source>
        <translation>En faire un autre modèle</translation>
    </message>
    <message>
        <source>Save as a template</source>
        <translation>Enregistrer comme modèle</translation>
    </message>
    <message>
        <source>Add an exercise on %1</source>
        <translation>Ajouter un exercice le %1</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>«&#xa0;%1&#xa0;» est enregistré.</translation>
    </message>
    <message>
        <source>The plan is not saved</source>
        <translation>Le programme n’est pas enregistré</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved.</source>
        <translation>«&#xa0;%1&#xa0;» a des changements non enregistrés.</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Enregistrer les changements</translation>
    </message>
    <message>
        <source>Drop the changes</source>
        <translation>Abandonner les changements</translation>
    </message>
    <message>
        <source>Copy this day</source>
        <translation>Copier ce jour</translation>
    </message>
    <message>
        <source>Paste into this day</source>
        <translation>Coller dans ce jour</translation>
    </message>
    <message>
        <source>Empty this day</source>
        <translation>Vider ce jour</translation>
    </message>
    <message>
        <source>Copy this week to the next</source>
        <translation>Copier cette semaine dans la suivante</translation>
    </message>
    <message>
        <source>Copy this week to all that follow</source>
        <translation>Copier cette semaine dans toutes celles qui suivent</translation>
    </message>
    <message>
        <source>Goals and notes…</source>
        <translation>Objectifs et notes…</translation>
    </message>
    <message>
        <source>Print the handout…</source>
        <translation>Imprimer le document à remettre…</translation>
    </message>
    <message>
        <source>Print a log sheet of this week…</source>
        <translation>Imprimer une feuille de suivi de cette semaine…</translation>
    </message>
    <message>
        <source>Copy the plan</source>
        <translation>Copier le programme</translation>
    </message>
    <message>
        <source>Copy to a client…</source>
        <translation>Copier pour un client…</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message numerus="yes">
        <source>%n exercise(s) copied. Paste them into any day.</source>
        <translation>
            <numerusform>%n exercice copié. Collez-le dans n’importe quel jour.</numerusform>
            <numerusform>%n exercices copiés. Collez-les dans n’importe quel jour.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the last week of the plan.</source>
        <translation>C’est la dernière semaine du programme.</translation>
    </message>
    <message numerus="yes">
        <source>The week was copied to %n week(s).</source>
        <translation>
            <numerusform>La semaine a été copiée dans %n semaine.</numerusform>
            <numerusform>La semaine a été copiée dans %n semaines.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The coming weeks follow the rule now.</source>
        <translation>Les semaines à venir suivent maintenant la règle.</translation>
    </message>
    <message>
        <source>“%1” is a template now.</source>
        <translation>«&#xa0;%1&#xa0;» est maintenant un modèle.</translation>
    </message>
    <message>
        <source>“%1” was copied.</source>
        <translation>«&#xa0;%1&#xa0;» a été copié.</translation>
    </message>
    <message>
        <source>“%1” is completed.</source>
        <translation>«&#xa0;%1&#xa0;» est terminé.</translation>
    </message>
    <message>
        <source>“%1” is in the archive.</source>
        <translation>«&#xa0;%1&#xa0;» est dans les archives.</translation>
    </message>
    <message>
        <source>“%1” is back from the archive.</source>
        <translation>«&#xa0;%1&#xa0;» est sorti des archives.</translation>
    </message>
    <message>
        <source>“%1” was removed. Edit, Undo brings it back.</source>
        <translation>«&#xa0;%1&#xa0;» a été supprimé. Édition, Annuler le fait revenir.</translation>
    </message>
</context>
<context>
    <name>td::PlanItemForm</name>
    <message>
        <source>Progression…</source>
        <translation>Progression…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Séries</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Répétitions</translation>
    </message>
    <message>
        <source>8-12</source>
        <translation>8-12</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>60%</source>
        <translation>60%</translation>
    </message>
    <message>
        <source>RPE</source>
        <translation>RPE</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Repos</translation>
    </message>
    <message>
        <source>90 s</source>
        <translation>90 s</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>3-1-1-0</source>
        <translation>3-1-1-0</translation>
    </message>
    <message>
        <source>Superset</source>
        <translation>Supersérie</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Choose an exercise above, or add one.</source>
        <translation>Choisissez un exercice ci-dessus, ou ajoutez-en un.</translation>
    </message>
</context>
<context>
    <name>td::PlanListPane</name>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Programmes</translation>
    </message>
    <message>
        <source>Search templates</source>
        <translation>Chercher un modèle</translation>
    </message>
    <message>
        <source>Search client or plan</source>
        <translation>Chercher un client ou un programme</translation>
    </message>
    <message>
        <source>Which plans are shown</source>
        <translation>Programmes affichés</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En usage</translation>
    </message>
    <message>
        <source>Active and drafts</source>
        <translation>Actifs et brouillons</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actifs</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminés</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivés</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Nouveau modèle</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Nouveau programme</translation>
    </message>
    <message>
        <source>No templates here</source>
        <translation>Aucun modèle ici</translation>
    </message>
    <message>
        <source>A template is a plan without a client. Make one, or save a client&apos;s plan as a template, and give it to others in seconds.</source>
        <translation>Un modèle est un programme sans client. Créez-en un, ou enregistrez le programme d’un client comme modèle, et remettez-le à d’autres en quelques secondes.</translation>
    </message>
    <message>
        <source>No plans here</source>
        <translation>Aucun programme ici</translation>
    </message>
    <message>
        <source>A plan says week by week what a client trains. Make one for a client, or begin with a template.</source>
        <translation>Un programme dit semaine par semaine ce qu’un client fait. Créez-en un pour un client, ou commencez par un modèle.</translation>
    </message>
    <message numerus="yes">
        <source>%n template(s)</source>
        <translation>
            <numerusform>%n modèle</numerusform>
            <numerusform>%n modèles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s)</source>
        <translation>
            <numerusform>%n programme</numerusform>
            <numerusform>%n programmes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>td::PlanTableModel</name>
    <message>
        <source>In use</source>
        <translation>En usage</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) a week</source>
        <translation>
            <numerusform>%n jour par semaine</numerusform>
            <numerusform>%n jours par semaine</numerusform>
        </translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>Respect</translation>
    </message>
    <message>
        <source>Training days</source>
        <translation>Jours d’entraînement</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Créé par</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>td::PlanWeekGrid</name>
    <message>
        <source>Add an exercise on %1</source>
        <translation>Ajouter un exercice le %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday and day of the month</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>td::PoliciesSection</name>
    <message>
        <source>Policies</source>
        <translation>Politiques</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Préavis</translation>
    </message>
    <message>
        <source>Notice, hours</source>
        <translation>Préavis, heures</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source>Notice, minutes</source>
        <translation>Préavis, minutes</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Fee for a late cancellation</source>
        <translation>Frais d’annulation tardive</translation>
    </message>
    <message>
        <source>The credit is lost</source>
        <translation>Le crédit est perdu</translation>
    </message>
    <message>
        <source>Fee for a no-show</source>
        <translation>Frais d’absence</translation>
    </message>
    <message>
        <source>Let off</source>
        <translation>Dispenses</translation>
    </message>
    <message>
        <source>In so many days</source>
        <translation>En autant de jours</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>For services that name none</source>
        <translation>Services sans politique</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>New policy</source>
        <translation>Nouvelle politique</translation>
    </message>
    <message>
        <source>Free until</source>
        <translation>Gratuit jusqu’à</translation>
    </message>
    <message>
        <source>Before the start. At exactly this time it is still free.</source>
        <translation>Avant le début. À l’heure exacte, c’est encore gratuit.</translation>
    </message>
    <message>
        <source>Late: fee</source>
        <translation>Si tardive&#xa0;: frais</translation>
    </message>
    <message>
        <source>No-show: fee</source>
        <translation>Si absence&#xa0;: frais</translation>
    </message>
    <message>
        <source>in</source>
        <translation>en</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>Ce que cela signifie</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (par défaut)</translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n&#xa0;h</numerusform>
            <numerusform>%n&#xa0;h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n&#xa0;min</numerusform>
            <numerusform>%n&#xa0;min</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted. Undo brings it back.</source>
        <translation>Supprimé. «&#xa0;Défaire&#xa0;» le ramène.</translation>
    </message>
</context>
<context>
    <name>td::ProductDialog</name>
    <message>
        <source>New product</source>
        <translation>Nouveau produit</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>What it costs you</source>
        <translation>Ce qu’il vous coûte</translation>
    </message>
    <message>
        <source>Taxed as</source>
        <translation>Taxé comme</translation>
    </message>
    <message>
        <source>Low when no more than</source>
        <translation>Stock bas si au plus</translation>
    </message>
    <message>
        <source>What a scanner reads from it; you may leave it empty.</source>
        <translation>Ce qu’un lecteur de codes y lit&#xa0;; vous pouvez laisser ce champ vide.</translation>
    </message>
    <message>
        <source>With 0 it is never marked as low.</source>
        <translation>À 0, il n’est jamais signalé comme bas.</translation>
    </message>
    <message>
        <source>Add product</source>
        <translation>Ajouter le produit</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>td::ProductsPage</name>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Show archived ones</source>
        <translation>Afficher les archivés</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Move stock</source>
        <translation>Ajuster le stock</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>En stock</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Mouvements</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>No products yet</source>
        <translation>Aucun produit encore</translation>
    </message>
    <message>
        <source>Water, bands, shirts: what you sell over the counter, with its price and stock.</source>
        <translation>Eau, bandes élastiques, chandails&#xa0;: ce que vous vendez au comptoir, avec le prix et le stock.</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>Ajouter un produit</translation>
    </message>
    <message>
        <source>Movements of the chosen product</source>
        <translation>Mouvements du produit choisi</translation>
    </message>
    <message>
        <source>Nothing moved yet</source>
        <translation>Aucun mouvement encore</translation>
    </message>
    <message>
        <source>Purchases, sales and counts of the chosen product show here.</source>
        <translation>Les achats, les ventes et les décomptes du produit choisi s’affichent ici.</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Nouveau produit</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) running low</source>
        <translation>
            <numerusform>%n produit presque épuisé</numerusform>
            <numerusform>%n produits presque épuisés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n produit</numerusform>
            <numerusform>%n produits</numerusform>
        </translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>Offrir à nouveau</translation>
    </message>
    <message>
        <source>%1 is offered again.</source>
        <translation>%1 est de nouveau offert.</translation>
    </message>
    <message>
        <source>%1 is archived.</source>
        <translation>%1 est archivé.</translation>
    </message>
</context>
<context>
    <name>td::ProgressSection</name>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Whose progress? Type a name</source>
        <translation>Les progrès de qui ? Tapez un nom</translation>
    </message>
    <message>
        <source>Progress of a client</source>
        <translation>Progrès d’un client</translation>
    </message>
    <message>
        <source>Type a name above to see how strength, volume and load went, and which records fell.</source>
        <translation>Tapez un nom ci-dessus pour voir l’évolution de la force, du volume et de la charge, et les records battus.</translation>
    </message>
</context>
<context>
    <name>td::ProgressionDialog</name>
    <message>
        <source>Progression of %1</source>
        <translation>Progression de %1</translation>
    </message>
    <message>
        <source>From week %1 on: %2. This is what the coming weeks will say; nothing changes before you apply it.</source>
        <translation>À partir de la semaine %1&#xa0;: %2. Voici ce que diront les semaines à venir ; rien ne change avant que vous l’appliquiez.</translation>
    </message>
    <message>
        <source>The coming weeks</source>
        <translation>Les semaines à venir</translation>
    </message>
    <message>
        <source>Apply to the coming weeks</source>
        <translation>Appliquer aux semaines à venir</translation>
    </message>
    <message>
        <source>Linear: the weight rises step by step</source>
        <translation>Linéaire&#xa0;: la charge monte pas à pas</translation>
    </message>
    <message>
        <source>Double: first repetitions, then weight</source>
        <translation>Double&#xa0;: d’abord les répétitions, puis la charge</translation>
    </message>
    <message>
        <source>Percent of the maximum by the RPE table</source>
        <translation>Pourcentage du maximum selon le tableau RPE</translation>
    </message>
    <message>
        <source>The same every week, with light weeks</source>
        <translation>Pareil chaque semaine, avec des semaines légères</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Weight step in pounds</source>
        <translation>Pas de charge en livres</translation>
    </message>
    <message>
        <source>Weight step in kilograms</source>
        <translation>Pas de charge en kilogrammes</translation>
    </message>
    <message>
        <source>Step of the percentage</source>
        <translation>Pas du pourcentage</translation>
    </message>
    <message>
        <source>Step of repetitions</source>
        <translation>Pas de répétitions</translation>
    </message>
    <message>
        <source>Step of the RPE</source>
        <translation>Pas du RPE</translation>
    </message>
    <message>
        <source>A step every so many weeks</source>
        <translation>Un pas toutes les … semaines</translation>
    </message>
    <message>
        <source>A light week every so many weeks</source>
        <translation>Une semaine légère toutes les … semaines</translation>
    </message>
    <message>
        <source>Sets of a light week</source>
        <translation>Séries d’une semaine légère</translation>
    </message>
    <message>
        <source>Weight of a light week</source>
        <translation>Charge d’une semaine légère</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Sets and repetitions</source>
        <translation>Séries et répétitions</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>RPE</source>
        <translation>RPE</translation>
    </message>
    <message>
        <source>%1, light</source>
        <translation>%1, légère</translation>
    </message>
</context>
<context>
    <name>td::PromptDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>td::QrCode</name>
    <message>
        <source>QR code</source>
        <translation>Code QR</translation>
    </message>
</context>
<context>
    <name>td::QuestionEditor</name>
    <message>
        <source>Must be answered</source>
        <translation>Réponse obligatoire</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Add question</source>
        <translation>Ajouter une question</translation>
    </message>
    <message>
        <source>Move the question up</source>
        <translation>Monter la question</translation>
    </message>
    <message>
        <source>Move the question down</source>
        <translation>Descendre la question</translation>
    </message>
    <message>
        <source>Remove the question</source>
        <translation>Supprimer la question</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Question in French</source>
        <translation>Question en français</translation>
    </message>
    <message>
        <source>How it is answered</source>
        <translation>Type de réponse</translation>
    </message>
    <message>
        <source>Answers to choose from</source>
        <translation>Réponses au choix</translation>
    </message>
    <message>
        <source>One a line; French behind a bar: Often | Souvent</source>
        <translation>Une par ligne ; le français derrière une barre&#xa0;: Often | Souvent</translation>
    </message>
    <message>
        <source>The trainer must know when the answer is</source>
        <translation>L’entraîneur doit savoir quand la réponse est</translation>
    </message>
    <message>
        <source>What the trainer reads</source>
        <translation>Ce que l’entraîneur lit</translation>
    </message>
    <message>
        <source>What the trainer reads, in French</source>
        <translation>Ce que l’entraîneur lit, en français</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Nouvelle question</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>td::QuestionField</name>
    <message>
        <source>%1. %2</source>
        <extracomment>A question of a form: its number and its text</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>You may leave this open.</source>
        <translation>Vous pouvez laisser ceci sans réponse.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>td::RatingRow</name>
    <message>
        <source>Rating %1 of 5</source>
        <translation>Note %1 sur 5</translation>
    </message>
</context>
<context>
    <name>td::ReceiptView</name>
    <message>
        <source>Attach a receipt</source>
        <translation>Joindre un justificatif</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Justificatif</translation>
    </message>
    <message>
        <source>Replace the receipt</source>
        <translation>Remplacer le justificatif</translation>
    </message>
    <message>
        <source>Choose an expense to see its receipt.</source>
        <translation>Choisissez une dépense pour voir son justificatif.</translation>
    </message>
    <message>
        <source>No receipt yet. Drop a PDF or a photo here.</source>
        <translation>Aucun justificatif encore. Déposez ici un PDF ou une photo.</translation>
    </message>
    <message numerus="yes">
        <source>A PDF file of %n kB. Save a copy to read it.</source>
        <translation>
            <numerusform>Un fichier PDF de %n&#xa0;ko. Enregistrez une copie pour le lire.</numerusform>
            <numerusform>Un fichier PDF de %n&#xa0;ko. Enregistrez une copie pour le lire.</numerusform>
        </translation>
    </message>
    <message>
        <source>The receipt was saved as %1.</source>
        <translation>Le justificatif a été enregistré sous %1.</translation>
    </message>
</context>
<context>
    <name>td::RecordHistory</name>
    <message>
        <source>History of %1</source>
        <translation>Historique de %1</translation>
    </message>
    <message>
        <source>Every change of the profile, the newest first.</source>
        <translation>Chaque modification du profil, la plus récente d’abord.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>A photo</source>
        <translation>Une photo</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Défini</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Quelqu’un d’autre</translation>
    </message>
</context>
<context>
    <name>td::RecoveryPanel</name>
    <message>
        <source>Recovery key</source>
        <translation>Clé de récupération</translation>
    </message>
    <message>
        <source>The key on paper that opens the studio when passwords are lost. It exists nowhere else; make a new one when the paper is lost or somebody has seen it.</source>
        <translation>La clé sur papier qui ouvre le studio quand les mots de passe sont perdus. Elle n’existe nulle part ailleurs&#xa0;; faites-en une nouvelle si le papier est perdu ou si quelqu’un l’a vue.</translation>
    </message>
    <message>
        <source>Make a new key...</source>
        <translation>Faire une nouvelle clé...</translation>
    </message>
    <message>
        <source>Print it or write it down now. It is not shown again.</source>
        <translation>Imprimez-la ou notez-la maintenant. Elle ne sera plus affichée.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translation>Je l’ai sur papier</translation>
    </message>
    <message>
        <source>Make a new recovery key?</source>
        <translation>Faire une nouvelle clé de récupération&#xa0;?</translation>
    </message>
    <message>
        <source>The key on paper stops working for this studio. Backups made before today still open with it.</source>
        <translation>La clé sur papier ne fonctionnera plus pour ce studio. Les sauvegardes d’avant aujourd’hui s’ouvrent encore avec elle.</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Faire une nouvelle clé</translation>
    </message>
    <message>
        <source>Keep the present one</source>
        <translation>Garder la clé actuelle</translation>
    </message>
</context>
<context>
    <name>td::RecoveryStep</name>
    <message>
        <source>Recovery key</source>
        <translation>Clé de récupération</translation>
    </message>
    <message>
        <source>If every password is forgotten, this key opens the studio. Print it or write it down, and keep it away from this computer. It is shown only now.</source>
        <translation>Si tous les mots de passe sont oubliés, cette clé ouvre le studio. Imprimez-la ou notez-la, et gardez-la loin de cet ordinateur. Elle n’est affichée que maintenant.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Type it back, from the paper</source>
        <translation>Retapez-la à partir du papier</translation>
    </message>
    <message>
        <source>Capitals, blanks and dashes do not matter.</source>
        <translation>Les majuscules, les espaces et les tirets n’ont pas d’importance.</translation>
    </message>
</context>
<context>
    <name>td::RefundDialog</name>
    <message>
        <source>Refund: %1</source>
        <translation>Remboursement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Terms of</source>
        <translation>Conditions de</translation>
    </message>
    <message>
        <source>Cooling-off days</source>
        <translation>Jours de réflexion</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>Kept at most</source>
        <translation>Retenu au plus</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>But at most</source>
        <translation>Mais au plus</translation>
    </message>
    <message>
        <source>Money back</source>
        <translation>Argent rendu</translation>
    </message>
    <message>
        <source>As credit for the client</source>
        <translation>En crédit pour le client</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>The studio&apos;s own</source>
        <translation>Celles du studio</translation>
    </message>
    <message>
        <source>Within them the whole price comes back.</source>
        <translation>Pendant ces jours, tout le prix est rendu.</translation>
    </message>
    <message>
        <source>but no more than</source>
        <translation>mais pas plus de</translation>
    </message>
    <message>
        <source>Kept of the rest</source>
        <translation>Retenu sur le reste</translation>
    </message>
    <message>
        <source>With an amount of 0 only the percentage counts.</source>
        <translation>Avec un montant de 0, seul le pourcentage compte.</translation>
    </message>
    <message>
        <source>The working</source>
        <translation>Le calcul</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Rembourser</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>Paid for it, without tax</source>
        <translation>Payé pour le forfait, sans taxe</translation>
    </message>
    <message>
        <source>Still in the cooling-off days: everything comes back</source>
        <translation>Encore dans les jours de réflexion&#xa0;: tout est rendu</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n used</source>
        <translation>
            <numerusform>Utilisé&#xa0;: %1 sur %n</numerusform>
            <numerusform>Utilisé&#xa0;: %1 sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Inutilisé</translation>
    </message>
    <message>
        <source>Kept by the studio</source>
        <translation>Retenu par le studio</translation>
    </message>
    <message>
        <source>Refund without tax</source>
        <translation>Remboursement sans taxe</translation>
    </message>
    <message>
        <source>Taxes on it</source>
        <translation>Taxes applicables</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Note de crédit</translation>
    </message>
    <message>
        <source>Handed back</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>It settles what is owed; the rest is credit for the client</source>
        <translation>Elle règle ce qui est dû&#xa0;; le reste est un crédit pour le client</translation>
    </message>
    <message>
        <source>The rest is taken back.</source>
        <translation>Le reste est repris.</translation>
    </message>
    <message>
        <source>Credit note %1 is issued.</source>
        <translation>La note de crédit %1 est émise.</translation>
    </message>
</context>
<context>
    <name>td::RegionField</name>
    <message>
        <source>Province or state</source>
        <translation>Province ou État</translation>
    </message>
    <message>
        <source>Province or region</source>
        <translation>Province ou région</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
</context>
<context>
    <name>td::RenewalModel</name>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Counts until</source>
        <translation>Valable jusqu’au</translation>
    </message>
</context>
<context>
    <name>td::RepeatRule</name>
    <message>
        <source>Repeats</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Chaque semaine</translation>
    </message>
    <message>
        <source>Every two weeks</source>
        <translation>Toutes les deux semaines</translation>
    </message>
    <message>
        <source>Every month, same weekday</source>
        <translation>Chaque mois, même jour de la semaine</translation>
    </message>
    <message>
        <source>Every month, same date</source>
        <translation>Chaque mois, même date</translation>
    </message>
    <message>
        <source>A rule of your own</source>
        <translation>Une règle à vous</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Number of sessions</source>
        <translation>Nombre de séances</translation>
    </message>
    <message>
        <source>Until a day</source>
        <translation>Jusqu’à un jour donné</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
</context>
<context>
    <name>td::ReportGallery</name>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Pack for the accountant</source>
        <translation>Dossier pour le comptable</translation>
    </message>
</context>
<context>
    <name>td::ReportView</name>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Back to the reports</source>
        <translation>Retour aux rapports</translation>
    </message>
    <message>
        <source>Rows by</source>
        <translation>Lignes par</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Nothing in these days</source>
        <translation>Rien pendant ces jours</translation>
    </message>
    <message>
        <source>Choose another period, or another client.</source>
        <translation>Choisissez une autre période ou un autre client.</translation>
    </message>
    <message>
        <source>The report was saved as %1.</source>
        <translation>Le rapport a été enregistré sous %1.</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Feuille de calcul (*.xlsx)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Document PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>td::RestBar</name>
    <message>
        <source>+%1 s</source>
        <translation>+%1 s</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Rest longer (F9)</source>
        <translation>Prolonger le repos (F9)</translation>
    </message>
    <message>
        <source>Rest %1 seconds longer</source>
        <translation>Prolonger le repos de %1 secondes</translation>
    </message>
    <message>
        <source>Stop the rest timer (F8)</source>
        <translation>Arrêter le minuteur de repos (F8)</translation>
    </message>
    <message>
        <source>Stop the rest timer</source>
        <translation>Arrêter le minuteur de repos</translation>
    </message>
    <message>
        <source>Rest is over</source>
        <translation>Le repos est terminé</translation>
    </message>
    <message>
        <source>Rest %1</source>
        <translation>Repos %1</translation>
    </message>
</context>
<context>
    <name>td::RpeTableModel</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Répétitions</translation>
    </message>
    <message>
        <source>At RPE 10</source>
        <translation>À RPE 10</translation>
    </message>
    <message>
        <source>At RPE 9.5</source>
        <translation>À RPE 9,5</translation>
    </message>
</context>
<context>
    <name>td::SaveBar</name>
    <message>
        <source>You have changes that are not saved.</source>
        <translation>Vous avez des modifications non enregistrées.</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Drop the changes</source>
        <translation>Abandonner les modifications</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Enregistrer les modifications</translation>
    </message>
</context>
<context>
    <name>td::SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>td::SellDialog</name>
    <message>
        <source>Sell a package</source>
        <translation>Vendre un forfait</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>ten sessions, price</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Sessions with</source>
        <translation>Séances avec</translation>
    </message>
    <message>
        <source>Every trainer</source>
        <translation>Tous les entraîneurs</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Print the receipt</source>
        <translation>Imprimer le reçu</translation>
    </message>
    <message>
        <source>Leave the invoice as a draft</source>
        <translation>Laisser la facture en brouillon</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Forfait</translation>
    </message>
    <message>
        <source>Type the name of a package, or press Down</source>
        <translation>Tapez le nom d’un forfait ou appuyez sur la flèche Bas</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Why the price is another one; it goes on the invoice.</source>
        <translation>Pourquoi le prix est différent&#xa0;; cela figure sur la facture.</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>What comes out</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Vendre</translation>
    </message>
    <message>
        <source>Choose the client and the package: the total with tax and the last day show here.</source>
        <translation>Choisissez le client et le forfait&#xa0;: le total avec taxes et le dernier jour s’affichent ici.</translation>
    </message>
    <message>
        <source>%1 without tax, %2 tax: %3 to pay.</source>
        <translation>%1 sans taxe, %2 de taxe&#xa0;: %3 à payer.</translation>
    </message>
    <message>
        <source>A discount of %1 on the usual price.</source>
        <translation>Un rabais de %1 sur le prix habituel.</translation>
    </message>
    <message>
        <source>Good until %1.</source>
        <translation>Valable jusqu’au %1.</translation>
    </message>
    <message numerus="yes">
        <source>Good for %n day(s) from the first visit.</source>
        <translation>
            <numerusform>Valable %n jour à partir de la première visite.</numerusform>
            <numerusform>Valable %n jours à partir de la première visite.</numerusform>
        </translation>
    </message>
    <message>
        <source>It never expires.</source>
        <translation>Il n’expire jamais.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>amount, day</comment>
        <translation>%1 le %2</translation>
    </message>
    <message numerus="yes">
        <source>Due in %n part(s): %1.</source>
        <translation>
            <numerusform>À payer en %n versement&#xa0;: %1.</numerusform>
            <numerusform>À payer en %n versements&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sold; the invoice is a draft.</source>
        <translation>Vendu&#xa0;; la facture est un brouillon.</translation>
    </message>
    <message>
        <source>Sold; invoice %1 is issued.</source>
        <translation>Vendu&#xa0;; la facture %1 est émise.</translation>
    </message>
</context>
<context>
    <name>td::SeriesModel</name>
    <message>
        <source>Book</source>
        <translation>Réserver</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>Déplacer à %1</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
</context>
<context>
    <name>td::SeriesPlanner</name>
    <message>
        <source>%1, from %2</source>
        <comment>clients, day and time</comment>
        <translation>%1, à partir du %2</translation>
    </message>
    <message>
        <source>A class</source>
        <translation>Un cours</translation>
    </message>
    <message>
        <source>Standing slot</source>
        <translation>Plage récurrente</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Réserver</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Dates of the standing slot</source>
        <translation>Dates de la plage récurrente</translation>
    </message>
    <message>
        <source>&amp;Book this one</source>
        <translation>&amp;Réserver celle-ci</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>&amp;Laisser de côté</translation>
    </message>
    <message>
        <source>&amp;Move to the nearest free time</source>
        <translation>&amp;Déplacer à l’heure libre la plus proche</translation>
    </message>
    <message>
        <source>&amp;Other time…</source>
        <translation>&amp;Autre heure…</translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) cannot be booked as decided.</source>
        <translation>
            <numerusform>%n date ne peut pas être réservée comme décidé.</numerusform>
            <numerusform>%n dates ne peuvent pas être réservées comme décidé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n date(s) are free.</source>
        <translation>
            <numerusform>La date est libre.</numerusform>
            <numerusform>Les %n dates sont libres.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 dates are free; something is in the way of the others.</source>
        <translation>%1 dates sur %2 sont libres&#xa0;; quelque chose gêne les autres.</translation>
    </message>
    <message>
        <source>Book %1 of %2</source>
        <translation>Réserver %1 sur %2</translation>
    </message>
    <message>
        <source>&amp;Move to %1</source>
        <translation>&amp;Déplacer à %1</translation>
    </message>
    <message>
        <source>Book in spite of that?</source>
        <translation>Réserver malgré tout&#xa0;?</translation>
    </message>
    <message>
        <source>%1 Write why it is booked all the same:</source>
        <translation>%1 Écrivez pourquoi réserver quand même&#xa0;:</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Autre heure</translation>
    </message>
    <message>
        <source>When instead of %1? Such as “wed 8” or “+1d”:</source>
        <translation>Quand au lieu de %1&#xa0;? Par exemple «&#xa0;mer 8&#xa0;» ou «&#xa0;+1j&#xa0;»&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) booked.</source>
        <translation>
            <numerusform>%n séance réservée.</numerusform>
            <numerusform>%n séances réservées.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No credit pays for them yet.</source>
        <translation>Aucun crédit ne les paie encore.</translation>
    </message>
    <message>
        <source>Credits pay for %1 of %2.</source>
        <translation>Des crédits en paient %1 sur %2.</translation>
    </message>
</context>
<context>
    <name>td::ServicesSection</name>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>One to one</source>
        <translation>Individuel</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Cancellation policy</source>
        <translation>Politique d’annulation</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Offert par</translation>
    </message>
    <message>
        <source>Usual room</source>
        <translation>Salle habituelle</translation>
    </message>
    <message>
        <source>Waitlist</source>
        <translation>Liste d’attente</translation>
    </message>
    <message>
        <source>Ask me each time</source>
        <translation>Me demander chaque fois</translation>
    </message>
    <message>
        <source>The first in line gets the place</source>
        <translation>Le premier en file obtient la place</translation>
    </message>
    <message>
        <source>Offer the place for some hours</source>
        <translation>Offrir la place pendant quelques heures</translation>
    </message>
    <message>
        <source>Hours an offer stands</source>
        <translation>Heures de validité d’une offre</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>New service</source>
        <translation>Nouveau service</translation>
    </message>
    <message>
        <source>Before tax, for one person and one session.</source>
        <translation>Avant taxes, pour une personne et une séance.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>What happens when a place becomes free in a full session.</source>
        <translation>Ce qui se passe quand une place se libère dans une séance complète.</translation>
    </message>
    <message>
        <source>Offer stands for</source>
        <translation>L’offre vaut pendant</translation>
    </message>
    <message>
        <source>The studio&apos;s default</source>
        <translation>Celle du studio par défaut</translation>
    </message>
    <message>
        <source>Every trainer</source>
        <translation>Tous les entraîneurs</translation>
    </message>
    <message>
        <source>No room</source>
        <translation>Aucune salle</translation>
    </message>
    <message>
        <source>%1 (archived)</source>
        <translation>%1 (archivé)</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n&#xa0;min</numerusform>
            <numerusform>%n&#xa0;min</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Archived: it is no longer offered for new bookings.</source>
        <translation>Archivé&#xa0;: il n’est plus offert pour de nouvelles réservations.</translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>Restauré.</translation>
    </message>
    <message>
        <source>Deleted. Undo brings it back.</source>
        <translation>Supprimé. «&#xa0;Défaire&#xa0;» le ramène.</translation>
    </message>
</context>
<context>
    <name>td::ServicesStep</name>
    <message>
        <source>Services and hours</source>
        <translation>Services et heures</translation>
    </message>
    <message>
        <source>A start to book with at once. Names, lengths, rates and hours are yours to change later.</source>
        <translation>De quoi réserver tout de suite. Les noms, durées, tarifs et heures se changent plus tard.</translation>
    </message>
    <message>
        <source>Open on</source>
        <translation>Ouvert le</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Heures d’ouverture</translation>
    </message>
    <message>
        <source>Personal trainer</source>
        <translation>Entraîneur privé</translation>
    </message>
    <message>
        <source>Sessions of 30, 45 and 60 minutes, a first assessment, partner training.</source>
        <translation>Séances de 30, 45 et 60 minutes, une première évaluation, entraînement à deux.</translation>
    </message>
    <message>
        <source>Studio with classes</source>
        <translation>Studio avec cours</translation>
    </message>
    <message>
        <source>The same, and small groups and classes with a capacity, rooms and a waitlist.</source>
        <translation>La même chose, plus de petits groupes et des cours avec un nombre de places, des salles et une liste d’attente.</translation>
    </message>
</context>
<context>
    <name>td::SessionActions</name>
    <message>
        <source>No-show</source>
        <translation>Absence</translation>
    </message>
    <message>
        <source>Mark as no-show</source>
        <translation>Noter l’absence</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>Time off</source>
        <translation>Congé</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Refuser</translation>
    </message>
</context>
<context>
    <name>td::SetLine</name>
    <message>
        <source>Set</source>
        <translation>Série</translation>
    </message>
</context>
<context>
    <name>td::SettingsPage</name>
    <message>
        <source>Sections of the settings</source>
        <translation>Sections des paramètres</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>Studio</translation>
    </message>
    <message>
        <source>Who you are, where you are, and how the calendar and the papers look.</source>
        <translation>Qui vous êtes, où vous êtes, et l’aspect du calendrier et des imprimés.</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>What can be booked: length, places, rate and colour.</source>
        <translation>Ce qui peut être réservé&#xa0;: durée, places, tarif et couleur.</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Who may sign in, and what they may do.</source>
        <translation>Qui peut se connecter, et ce que chacun peut faire.</translation>
    </message>
    <message>
        <source>Language and appearance</source>
        <translation>Langue et apparence</translation>
    </message>
    <message>
        <source>For you, on this computer.</source>
        <translation>Pour vous, sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Locations and rooms</source>
        <translation>Établissements et salles</translation>
    </message>
    <message>
        <source>Where the studio works, and what can be booked there.</source>
        <translation>Où le studio travaille, et ce qui peut y être réservé.</translation>
    </message>
    <message>
        <source>Hours and time off</source>
        <translation>Heures et congés</translation>
    </message>
    <message>
        <source>When each trainer can be booked.</source>
        <translation>Quand chaque entraîneur peut être réservé.</translation>
    </message>
    <message>
        <source>Closures and holidays</source>
        <translation>Fermetures et jours fériés</translation>
    </message>
    <message>
        <source>Days on which nobody can be booked.</source>
        <translation>Les jours où personne ne peut être réservé.</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Politiques</translation>
    </message>
    <message>
        <source>What a late cancellation or a no-show costs. Bookings keep the policy they were made with.</source>
        <translation>Ce que coûte une annulation tardive ou une absence. Les réservations gardent leur politique.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>The trainers: who they are, their colour, how many clients they take.</source>
        <translation>Les entraîneurs&#xa0;: qui ils sont, leur couleur, combien de clients ils prennent.</translation>
    </message>
    <message>
        <source>When you can be booked.</source>
        <translation>Quand vous pouvez être réservé.</translation>
    </message>
    <message>
        <source>Password and security</source>
        <translation>Mot de passe et sécurité</translation>
    </message>
    <message>
        <source>Your password and second factor, and the safety of the file.</source>
        <translation>Votre mot de passe et votre second facteur, et la sécurité du fichier.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Who changed, viewed, printed or exported what.</source>
        <translation>Qui a modifié, consulté, imprimé ou exporté quoi.</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>How invoices look, what they say, and how prices and taxes are written.</source>
        <translation>L’aspect des factures, ce qu’elles disent, et la façon d’écrire les prix et les taxes.</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>How the studio sends invoices by e-mail.</source>
        <translation>Comment le studio envoie les factures par courriel.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Units, formulas and rest, and what Today and the kiosk go by.</source>
        <translation>Unités, formules et repos, et ce que suivent Aujourd’hui et la borne.</translation>
    </message>
</context>
<context>
    <name>td::SettingsSection</name>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Changed in the meantime</source>
        <translation>Modifié entre-temps</translation>
    </message>
    <message>
        <source>Somebody saved this while you were editing. Read it again? What you typed here is dropped.</source>
        <translation>Quelqu’un a enregistré ceci pendant votre saisie. Relire&#xa0;? Votre saisie sera abandonnée.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Continuer la saisie</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>What you changed here is not saved yet.</source>
        <translation>Vos modifications ici ne sont pas encore enregistrées.</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Enregistrer les modifications</translation>
    </message>
    <message>
        <source>Drop the changes</source>
        <translation>Abandonner les modifications</translation>
    </message>
</context>
<context>
    <name>td::SheetDelegate</name>
    <message>
        <source>Skipped</source>
        <translation>Sauté</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 sur %2 faites</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>Letter of a superset, exercise</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Not in the plan</source>
        <translation>Pas dans le programme</translation>
    </message>
    <message>
        <source>last time %1</source>
        <translation>la dernière fois %1</translation>
    </message>
    <message>
        <source>Enter: the same again</source>
        <translation>Entrée&#xa0;: la même chose</translation>
    </message>
</context>
<context>
    <name>td::SheetModel</name>
    <message>
        <source>Skipped</source>
        <translation>Sauté</translation>
    </message>
    <message>
        <source>One more set</source>
        <translation>Une série de plus</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Échauffement</translation>
    </message>
    <message>
        <source>Set %1 of %2</source>
        <translation>Série %1/%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>exercise, what the plan asks for</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>exercise, set 2 of 4</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>exercise and set, what was done</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, last time %2</source>
        <comment>exercise and set, what was done the last time</comment>
        <translation>%1, la dernière fois %2</translation>
    </message>
</context>
<context>
    <name>td::SheetText</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Exercise, its sets</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation>%1 kg</translation>
    </message>
    <message>
        <source>%1 lb</source>
        <translation>%1 lb</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>Number of sets, repetitions: 4 × 8-12</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>%n sets</source>
        <translation>
            <numerusform>%n série</numerusform>
            <numerusform>%n séries</numerusform>
        </translation>
    </message>
    <message>
        <source>RPE %1</source>
        <translation>RPE %1</translation>
    </message>
    <message>
        <source>rest %1</source>
        <translation>repos %1</translation>
    </message>
    <message>
        <source>tempo %1</source>
        <translation>tempo %1</translation>
    </message>
    <message>
        <source>First time</source>
        <translation>Première fois</translation>
    </message>
    <message>
        <source>Last time on %1</source>
        <translation>La dernière fois le %1</translation>
    </message>
    <message>
        <source>Record: most repetitions</source>
        <translation>Record&#xa0;: le plus de répétitions</translation>
    </message>
    <message>
        <source>Record: highest estimated maximum</source>
        <translation>Record&#xa0;: maximum estimé le plus élevé</translation>
    </message>
    <message>
        <source>Record: longest distance</source>
        <translation>Record&#xa0;: plus longue distance</translation>
    </message>
    <message>
        <source>Record: longest time</source>
        <translation>Record&#xa0;: plus longue durée</translation>
    </message>
    <message numerus="yes">
        <source>%n repetitions</source>
        <translation>
            <numerusform>%n répétition</numerusform>
            <numerusform>%n répétitions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message numerus="yes">
        <source>Record: heaviest for %n reps</source>
        <translation>
            <numerusform>Record : la plus lourde pour %n rép</numerusform>
            <numerusform>Record : la plus lourde pour %n rép</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>td::SheetView</name>
    <message>
        <source>Today’s exercises and sets</source>
        <translation>Exercices et séries d’aujourd’hui</translation>
    </message>
</context>
<context>
    <name>td::ShortcutsPage</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>td::SignaturePad</name>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Draw with a finger, a pen or the mouse. Delete clears it. To sign by keyboard, choose to type your name instead.</source>
        <translation>Dessinez avec un doigt, un stylet ou la souris. Suppr efface. Pour signer au clavier, choisissez plutôt de taper votre nom.</translation>
    </message>
    <message>
        <source>Sign here with a finger, a pen or the mouse</source>
        <translation>Signez ici avec un doigt, un stylet ou la souris</translation>
    </message>
</context>
<context>
    <name>td::SignedFormDialog</name>
    <message>
        <source>What was signed</source>
        <translation>Ce qui a été signé</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Signed by typing the full name: %1</source>
        <translation>Signé en tapant le nom complet&#xa0;: %1</translation>
    </message>
    <message>
        <source>Drawn signature of %1</source>
        <translation>Signature dessinée de %1</translation>
    </message>
    <message>
        <source>Signed on %1 at %2 by %3.</source>
        <translation>Signé le %1 à %2 par %3.</translation>
    </message>
    <message>
        <source>Signed on %1 at %2 by %3. Counts until %4.</source>
        <translation>Signé le %1 à %2 par %3. Valable jusqu’au %4.</translation>
    </message>
</context>
<context>
    <name>td::SigningDialog</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Sign by typing the full name instead</source>
        <translation>Signer plutôt en tapant le nom complet</translation>
    </message>
    <message>
        <source>Sign a form</source>
        <translation>Signer un formulaire</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation>Langue du formulaire</translation>
    </message>
    <message>
        <source>The form</source>
        <translation>Le formulaire</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Full name of who signs</source>
        <translation>Nom complet de la personne qui signe</translation>
    </message>
    <message>
        <source>A parent or guardian signs for a minor, with their own name.</source>
        <translation>Un parent ou un tuteur signe pour une personne mineure, de son propre nom.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Signed on %1 at %2</source>
        <translation>Signé le %1 à %2</translation>
    </message>
    <message>
        <source>Leave without signing?</source>
        <translation>Quitter sans signer ?</translation>
    </message>
    <message>
        <source>The answers on this page are not kept.</source>
        <translation>Les réponses de cette page ne sont pas conservées.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
</context>
<context>
    <name>td::SlotChips</name>
    <message>
        <source>Free at %1</source>
        <translation>Libre à %1</translation>
    </message>
    <message>
        <source>Nothing is free that day.</source>
        <translation>Rien n’est libre ce jour-là.</translation>
    </message>
    <message>
        <source>Next free</source>
        <translation>Première libre</translation>
    </message>
</context>
<context>
    <name>td::SnippetsDialog</name>
    <message>
        <source>Snippets</source>
        <translation>Textes abrégés</translation>
    </message>
    <message>
        <source>In a note, type an abbreviation and press Tab, or type a semicolon before it: its text stands there.</source>
        <translation>Dans une note, tapez une abréviation et appuyez sur Tab, ou tapez un point-virgule devant&#xa0;: son texte apparaît.</translation>
    </message>
    <message>
        <source>For every trainer of the studio</source>
        <translation>Pour tous les entraîneurs du studio</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Save snippet</source>
        <translation>Enregistrer le texte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>New snippet</source>
        <translation>Nouveau texte abrégé</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>Abréviation</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>abbreviation and its text</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>td::StarRow</name>
    <message>
        <source>How the session went (Alt+1 to Alt+5)</source>
        <translation>Déroulement de la séance (Alt+1 à Alt+5)</translation>
    </message>
    <message>
        <source>How the session went: %1 of 5</source>
        <translation>Déroulement de la séance&#xa0;: %1 sur 5</translation>
    </message>
    <message>
        <source>How the session went: not rated</source>
        <translation>Déroulement de la séance&#xa0;: non noté</translation>
    </message>
</context>
<context>
    <name>td::StatementDialog</name>
    <message>
        <source>Balance before</source>
        <translation>Solde antérieur</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Note de crédit</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Dépôt</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Remboursement</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>Rounding of cash</source>
        <translation>Arrondi des espèces</translation>
    </message>
    <message>
        <source>Statement of account</source>
        <translation>Relevé de compte</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Facturé</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 has %2 to their credit.</source>
        <translation>%1 a %2 à son crédit.</translation>
    </message>
    <message>
        <source>%1 owes %2.</source>
        <translation>%1 doit %2.</translation>
    </message>
    <message>
        <source>Not due or up to 30 days late: %1. 31 to 60 days: %2. 61 to 90 days: %3. Over 90 days: %4.</source>
        <translation>Non échu ou jusqu’à 30 jours de retard&#xa0;: %1. De 31 à 60 jours&#xa0;: %2. De 61 à 90 jours&#xa0;: %3. Plus de 90 jours&#xa0;: %4.</translation>
    </message>
    <message>
        <source>Statement %1.pdf</source>
        <translation>Relevé %1.pdf</translation>
    </message>
    <message>
        <source>It is written to %1.</source>
        <translation>Le relevé est enregistré dans %1.</translation>
    </message>
</context>
<context>
    <name>td::StepRail</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Étape %1 sur %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>td::Stepper</name>
    <message>
        <source>Less: %1</source>
        <translation>Moins : %1</translation>
    </message>
    <message>
        <source>More: %1</source>
        <translation>Plus : %1</translation>
    </message>
</context>
<context>
    <name>td::StockDialog</name>
    <message numerus="yes">
        <source>%n in stock now.</source>
        <translation>
            <numerusform>%n en stock maintenant.</numerusform>
            <numerusform>%n en stock maintenant.</numerusform>
        </translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>New goods came in</source>
        <translation>Arrivage de marchandises</translation>
    </message>
    <message>
        <source>I counted what is there</source>
        <translation>J’ai compté ce qu’il y a</translation>
    </message>
    <message>
        <source>Lost, broken or used up</source>
        <translation>Perdu, brisé ou épuisé</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Inscrire</translation>
    </message>
</context>
<context>
    <name>td::StrengthMeter</name>
    <message>
        <source>Guessed at once</source>
        <translation>Deviné aussitôt</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Fort</translation>
    </message>
    <message>
        <source>Very strong</source>
        <translation>Très fort</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>td::StrengthPanel</name>
    <message>
        <source>Personal records</source>
        <translation>Records personnels</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Following the plan</source>
        <translation>Suivi du programme</translation>
    </message>
    <message>
        <source>No records yet</source>
        <translation>Aucun record</translation>
    </message>
    <message>
        <source>As soon as an earlier best is beaten, it stands here.</source>
        <translation>Dès qu’un ancien record est battu, il apparaît ici.</translation>
    </message>
    <message>
        <source>Progress over time</source>
        <translation>Progrès au fil du temps</translation>
    </message>
    <message>
        <source>Nothing was logged in this time.</source>
        <translation>Rien n’a été inscrit dans cette période.</translation>
    </message>
    <message>
        <source>progress.csv</source>
        <translation>progres.csv</translation>
    </message>
    <message>
        <source>Formula of the estimated maximum</source>
        <translation>Formule du maximum estimé</translation>
    </message>
    <message>
        <source>No plan is active.</source>
        <translation>Aucun programme n’est actif.</translation>
    </message>
</context>
<context>
    <name>td::StudioSection</name>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monnaie</translation>
    </message>
    <message>
        <source>Registered for sales tax (GST/HST, VAT ...)</source>
        <translation>Inscrit aux taxes de vente (TPS/TVH, TVQ…)</translation>
    </message>
    <message>
        <source>Language of printed papers</source>
        <translation>Langue des imprimés</translation>
    </message>
    <message>
        <source>Same as the computer</source>
        <translation>Comme l’ordinateur</translation>
    </message>
    <message>
        <source>The week begins on</source>
        <translation>La semaine commence le</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Calendar grid</source>
        <translation>Pas du calendrier</translation>
    </message>
    <message>
        <source>Closed on public holidays</source>
        <translation>Fermé les jours fériés</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Verrouiller après</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Dénomination sociale</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site Web</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Place, time and tax</source>
        <translation>Lieu, heure et taxes</translation>
    </message>
    <message>
        <source>Province or state</source>
        <translation>Province ou État</translation>
    </message>
    <message>
        <source>Decides the public holidays.</source>
        <translation>Détermine les jours fériés.</translation>
    </message>
    <message>
        <source>Sales tax</source>
        <translation>Taxes de vente</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Numéro de taxe</translation>
    </message>
    <message>
        <source>Calendar, paper and safety</source>
        <translation>Calendrier, papier et sécurité</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Heures d’ouverture</translation>
    </message>
    <message>
        <source>What the calendar shows; each trainer has hours of their own.</source>
        <translation>Ce que le calendrier affiche&#xa0;; chaque entraîneur a ses propres heures.</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Bookings snap to this while they are dragged.</source>
        <translation>Les réservations s’alignent sur ce pas quand on les glisse.</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Jours fériés</translation>
    </message>
    <message>
        <source>Language on paper</source>
        <translation>Langue sur papier</translation>
    </message>
    <message>
        <source>Without a key or a click for so long, the studio closes and asks for the password.</source>
        <translation>Sans touche ni clic pendant ce temps, le studio se ferme et demande le mot de passe.</translation>
    </message>
</context>
<context>
    <name>td::StudioStep</name>
    <message>
        <source>Your studio</source>
        <translation>Votre studio</translation>
    </message>
    <message>
        <source>This goes on your invoices and decides time, money and tax. All of it can be changed later.</source>
        <translation>Ceci figure sur vos factures et détermine l’heure, la monnaie et les taxes. Tout peut être modifié plus tard.</translation>
    </message>
    <message>
        <source>Registered for sales tax (GST/HST, VAT ...)</source>
        <translation>Inscrit aux taxes de vente (TPS/TVH, TVQ…)</translation>
    </message>
    <message>
        <source>Province or region</source>
        <translation>Province ou région</translation>
    </message>
    <message>
        <source>Province or state</source>
        <translation>Province ou État</translation>
    </message>
    <message>
        <source>Name of the studio</source>
        <translation>Nom du studio</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Province, state or region</source>
        <translation>Province, État ou région</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monnaie</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>Choisir...</translation>
    </message>
    <message>
        <source>Folder on this computer</source>
        <translation>Dossier sur cet ordinateur</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Veuillez choisir</translation>
    </message>
    <message>
        <source>Folder for the studio</source>
        <translation>Dossier du studio</translation>
    </message>
</context>
<context>
    <name>td::SummaryCard</name>
    <message>
        <source>In short, from the notes themselves</source>
        <translation>En bref, d’après les notes elles-mêmes</translation>
    </message>
    <message>
        <source>How many notes to sum up</source>
        <translation>Nombre de notes à résumer</translation>
    </message>
    <message numerus="yes">
        <source>Last %n note(s)</source>
        <translation>
            <numerusform>La dernière note</numerusform>
            <numerusform>Les %n dernières notes</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the note of %1</source>
        <translation>Ouvrir la note du %1</translation>
    </message>
</context>
<context>
    <name>td::TableView</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
</context>
<context>
    <name>td::TagEdit</name>
    <message>
        <source>Add a tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <source>New tag “%1”</source>
        <translation>Nouvelle étiquette «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Take away the tag “%1”</source>
        <translation>Retirer l’étiquette «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>td::TargetBars</name>
    <message>
        <source>Energy</source>
        <translation>Énergie</translation>
    </message>
    <message>
        <source>Protein</source>
        <translation>Protéines</translation>
    </message>
    <message>
        <source>Carbohydrates</source>
        <translation>Glucides</translation>
    </message>
    <message>
        <source>Fat</source>
        <translation>Lipides</translation>
    </message>
    <message>
        <source>Fibre</source>
        <translation>Fibres</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 of %2 %3</source>
        <translation>%1 sur %2 %3</translation>
    </message>
    <message>
        <source>%1 %, over</source>
        <translation>%1 %, dépassé</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>kcal</source>
        <translation>kcal</translation>
    </message>
    <message>
        <source>g</source>
        <translation>g</translation>
    </message>
</context>
<context>
    <name>td::TargetDialog</name>
    <message>
        <source>Daily targets</source>
        <translation>Cibles quotidiennes</translation>
    </message>
    <message>
        <source>What the client should eat a day, from a day on.</source>
        <translation>Ce que le client devrait manger par jour, à partir d’un jour donné.</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source> % of the energy</source>
        <translation> % de l’énergie</translation>
    </message>
    <message>
        <source> kcal</source>
        <translation> kcal</translation>
    </message>
    <message>
        <source> g</source>
        <translation> g</translation>
    </message>
    <message>
        <source>Save targets</source>
        <translation>Enregistrer les cibles</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Femme</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Homme</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir du</translation>
    </message>
    <message>
        <source>Worked out by</source>
        <translation>Calculé selon</translation>
    </message>
    <message>
        <source>Sex, for the formula</source>
        <translation>Sexe, pour la formule</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source> g for each kg</source>
        <translation> g par kg</translation>
    </message>
    <message>
        <source>Less or more energy</source>
        <translation>Moins ou plus d’énergie</translation>
    </message>
    <message>
        <source>Protein</source>
        <translation>Protéines</translation>
    </message>
    <message>
        <source>Fat</source>
        <translation>Lipides</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Énergie</translation>
    </message>
    <message>
        <source>%1 kcal · protein %2 g · carbohydrates %3 g · fat %4 g</source>
        <translation>%1 kcal · protéines %2 g · glucides %3 g · lipides %4 g</translation>
    </message>
</context>
<context>
    <name>td::TaxEntryModel</name>
    <message>
        <source>%1, voided</source>
        <extracomment>A voided invoice in a list, with its number</extracomment>
        <translation>%1, annulée</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Without tax</source>
        <translation>Sans taxe</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Taxe</translation>
    </message>
</context>
<context>
    <name>td::TaxPage</name>
    <message>
        <source>Returns</source>
        <translation>Déclarations</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Close period …</source>
        <translation>Clore la période …</translation>
    </message>
    <message>
        <source>Mark as filed …</source>
        <translation>Marquer produite …</translation>
    </message>
    <message>
        <source>Mark as paid …</source>
        <translation>Marquer payée …</translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation>Relevé de taxe</translation>
    </message>
    <message>
        <source>Lines of the return</source>
        <translation>Lignes de la déclaration</translation>
    </message>
    <message>
        <source>These figures were kept when the period was closed.</source>
        <translation>Ces chiffres ont été conservés à la clôture de la période.</translation>
    </message>
    <message>
        <source>The figures follow the rules as Trainerdesk knows them. An accountant must confirm them before you file.</source>
        <translation>Les chiffres suivent les règles telles que Trainerdesk les connaît. Un comptable doit les confirmer avant que vous produisiez la déclaration.</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <translation>De quoi c’est fait</translation>
    </message>
    <message>
        <source>Invoices and expenses of the chosen line</source>
        <translation>Factures et dépenses de la ligne choisie</translation>
    </message>
    <message>
        <source>You do not charge tax</source>
        <translation>Vous ne facturez pas de taxe</translation>
    </message>
    <message>
        <source>The studio is not registered for a sales tax, so its invoices carry none and there is no return to file. Once you register, the worksheets appear here.</source>
        <translation>Le studio n’est inscrit à aucune taxe de vente&#xa0;: ses factures n’en portent donc aucune et il n’y a pas de déclaration à produire. Dès que vous serez inscrit, les relevés de taxe apparaîtront ici.</translation>
    </message>
    <message>
        <source>Open the tax settings</source>
        <translation>Ouvrir les réglages de taxe</translation>
    </message>
    <message>
        <source>Small supplier</source>
        <translation>Petit fournisseur</translation>
    </message>
    <message>
        <source>Sales towards the limit for small suppliers</source>
        <translation>Ventes par rapport au seuil des petits fournisseurs</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>A line of a tax return: its number and what it is</extracomment>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nothing in this period.</source>
        <translation>Rien dans cette période.</translation>
    </message>
    <message>
        <source>This line is made of other lines, or of what you add when you close the period. Choose a line with sales or taxes to see its invoices and expenses.</source>
        <translation>Cette ligne est faite d’autres lignes, ou de ce que vous ajoutez à la clôture de la période. Choisissez une ligne de ventes ou de taxes pour voir ses factures et ses dépenses.</translation>
    </message>
    <message>
        <source>Close this period?</source>
        <translation>Clore cette période&#xa0;?</translation>
    </message>
    <message>
        <source>The %1 return of %2 is kept as it is now: %3 owing. Nothing can be added to it or taken from it any more, and this cannot be undone. Invoices, voids and expenses that come later with a day in it count in the next period.</source>
        <translation>La déclaration «&#xa0;%1&#xa0;» du %2 est conservée telle quelle&#xa0;: %3 à payer. Rien ne peut plus y être ajouté ni en être retiré, et c’est irréversible. Les factures, annulations et dépenses qui arrivent plus tard avec un jour de cette période comptent dans la suivante.</translation>
    </message>
    <message>
        <source>Close the period</source>
        <translation>Clore la période</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>La laisser ouverte</translation>
    </message>
    <message>
        <source>The period is closed.</source>
        <translation>La période est close.</translation>
    </message>
    <message>
        <source>Mark as filed today</source>
        <translation>Marquer comme produite aujourd’hui</translation>
    </message>
    <message>
        <source>Confirmation number (may stay empty)</source>
        <translation>Numéro de confirmation (peut rester vide)</translation>
    </message>
    <message>
        <source>The return is marked as filed.</source>
        <translation>La déclaration est marquée comme produite.</translation>
    </message>
    <message>
        <source>Mark as paid today</source>
        <translation>Marquer comme payée aujourd’hui</translation>
    </message>
    <message>
        <source>Payment reference (may stay empty)</source>
        <translation>Référence du paiement (peut rester vide)</translation>
    </message>
    <message>
        <source>The return is marked as paid.</source>
        <translation>La déclaration est marquée comme payée.</translation>
    </message>
</context>
<context>
    <name>td::TaxRatesModel</name>
    <message>
        <source>Built in, on other taxes too</source>
        <translation>Intégré, aussi sur d’autres taxes</translation>
    </message>
    <message>
        <source>Your own, on other taxes too</source>
        <translation>Le vôtre, aussi sur d’autres taxes</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Intégré</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Le vôtre</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sur</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Taxe</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Provenance</translation>
    </message>
</context>
<context>
    <name>td::TaxRatesPage</name>
    <message>
        <source>Tax rates</source>
        <translation>Taux de taxe</translation>
    </message>
    <message>
        <source>Rates of</source>
        <translation>Taux de</translation>
    </message>
    <message>
        <source>Show past rates</source>
        <translation>Afficher les taux passés</translation>
    </message>
    <message>
        <source>New rate</source>
        <translation>Nouveau taux</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Finit le</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Worked out on the taxes before it too</source>
        <translation>Calculée aussi sur les taxes qui la précèdent</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>A region (CA-ON) or a whole country (FR)</source>
        <translation>Une région (CA-ON) ou un pays entier (FR)</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sur</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Such as GST, QST, VAT</source>
        <translation>Comme TPS, TVQ, TVA</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>Nom anglais</translation>
    </message>
    <message>
        <source>French name</source>
        <translation>Nom français</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Déclaration</translation>
    </message>
    <message>
        <source>Rate in %</source>
        <translation>Taux en %</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>End today</source>
        <translation>Finir aujourd’hui</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>Tous les lieux</translation>
    </message>
    <message>
        <source>Your own rate</source>
        <translation>Votre propre taux</translation>
    </message>
    <message>
        <source>New own rate</source>
        <translation>Nouveau taux propre</translation>
    </message>
</context>
<context>
    <name>td::TaxText</name>
    <message>
        <source>Sales and other revenue</source>
        <translation>Ventes et autres recettes</translation>
    </message>
    <message>
        <source>Tax collected or collectible</source>
        <translation>Taxe perçue ou percevable</translation>
    </message>
    <message>
        <source>Adjustments to it</source>
        <translation>Redressements de la taxe</translation>
    </message>
    <message>
        <source>Total tax and adjustments</source>
        <translation>Total de la taxe et des redressements</translation>
    </message>
    <message>
        <source>Input tax credits</source>
        <translation>Crédits de taxe sur les intrants</translation>
    </message>
    <message>
        <source>Adjustments to them</source>
        <translation>Redressements des crédits</translation>
    </message>
    <message>
        <source>Total credits and adjustments</source>
        <translation>Total des crédits et des redressements</translation>
    </message>
    <message>
        <source>Net tax</source>
        <translation>Taxe nette</translation>
    </message>
    <message>
        <source>Instalments paid</source>
        <translation>Acomptes versés</translation>
    </message>
    <message>
        <source>Rebates</source>
        <translation>Remboursements</translation>
    </message>
    <message>
        <source>Instalments and rebates</source>
        <translation>Acomptes et remboursements</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Remboursement</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Sales without tax</source>
        <translation>Ventes sans taxe</translation>
    </message>
    <message>
        <source>Adjustments</source>
        <translation>Redressements</translation>
    </message>
    <message>
        <source>Tax on sales</source>
        <translation>Taxe sur les ventes</translation>
    </message>
    <message>
        <source>Tax on purchases</source>
        <translation>Taxe sur les achats</translation>
    </message>
    <message>
        <source>Adjustments to tax on purchases</source>
        <translation>Redressements de la taxe sur les achats</translation>
    </message>
    <message>
        <source>Paid already</source>
        <translation>Déjà payé</translation>
    </message>
    <message>
        <source>GST/HST</source>
        <translation>TPS/TVH</translation>
    </message>
    <message>
        <source>QST</source>
        <translation>TVQ</translation>
    </message>
    <message>
        <source>PST</source>
        <translation>TVP</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>TVA</translation>
    </message>
    <message>
        <source>Sales tax</source>
        <translation>Taxe de vente</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A tax and the place of its return: &quot;PST British Columbia&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>The first and the last day of a period</extracomment>
        <translation>%1 au %2</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Produite</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payée</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>A line of a tax summary: place, rate</extracomment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>The Quick Method is not open to you: the sales of the last year with their tax are above its limit.</source>
        <translation>Vous n’avez pas droit à la méthode rapide&#xa0;: les ventes de la dernière année, taxe comprise, dépassent sa limite.</translation>
    </message>
    <message>
        <source>By the Quick Method, %1 less would be owing for this period.</source>
        <translation>Avec la méthode rapide, il y aurait %1 de moins à payer pour cette période.</translation>
    </message>
    <message>
        <source>By the regular method, %1 less would be owing for this period.</source>
        <translation>Avec la méthode ordinaire, il y aurait %1 de moins à payer pour cette période.</translation>
    </message>
    <message>
        <source>Both methods come to the same for this period.</source>
        <translation>Les deux méthodes reviennent au même pour cette période.</translation>
    </message>
    <message>
        <source>Paid on %1.</source>
        <translation>Payée le %1.</translation>
    </message>
    <message>
        <source>Filed on %1. Pay by %2.</source>
        <translation>Produite le %1. À payer au plus tard le %2.</translation>
    </message>
    <message>
        <source>This return was due on %1.</source>
        <translation>Cette déclaration était à produire au plus tard le %1.</translation>
    </message>
    <message>
        <source>File and pay by %1.</source>
        <translation>À produire et à payer au plus tard le %1.</translation>
    </message>
    <message>
        <source>Pay by %1 and file by %2.</source>
        <translation>À payer au plus tard le %1 et à produire au plus tard le %2.</translation>
    </message>
    <message>
        <source>Sales of the last four quarters: %1 of %2. Below that, you need not register for GST/HST.</source>
        <translation>Ventes des quatre derniers trimestres&#xa0;: %1 sur %2. En deçà, vous n’avez pas à vous inscrire à la TPS/TVH.</translation>
    </message>
    <message>
        <source>Sales of the last four quarters: %1. You come near the limit of %2, above which you must register for GST/HST.</source>
        <translation>Ventes des quatre derniers trimestres&#xa0;: %1. Vous approchez du seuil de %2, au-delà duquel vous devez vous inscrire à la TPS/TVH.</translation>
    </message>
    <message>
        <source>Sales of the last four quarters are %1, above the limit of %2: you must charge GST/HST after %3.</source>
        <translation>Les ventes des quatre derniers trimestres sont de %1, au-delà du seuil de %2&#xa0;: vous devez facturer la TPS/TVH après le %3.</translation>
    </message>
    <message>
        <source>Sales of this quarter alone are %1, above the limit of %2: you must charge GST/HST since %3.</source>
        <translation>Les ventes de ce seul trimestre sont de %1, au-delà du seuil de %2&#xa0;: vous devez facturer la TPS/TVH depuis le %3.</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Note de crédit</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Expense</source>
        <translation>Dépense</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A rate: &quot;9.975 %&quot;</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Biens</translation>
    </message>
    <message>
        <source>Basic groceries</source>
        <translation>Produits alimentaires de base</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>Exonéré</translation>
    </message>
    <message>
        <source>Zero-rated</source>
        <translation>Détaxé</translation>
    </message>
</context>
<context>
    <name>td::TeamSection</name>
    <message>
        <source>Trainers</source>
        <translation>Entraîneurs</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Clients at most</source>
        <translation>Clients max</translation>
    </message>
    <message>
        <source>Years of experience</source>
        <translation>Années d’expérience</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>Relève de</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Établissement</translation>
    </message>
    <message>
        <source>No longer works here</source>
        <translation>Ne travaille plus ici</translation>
    </message>
    <message>
        <source>New trainer</source>
        <translation>Nouvel entraîneur</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>Assigning more asks first.</source>
        <translation>En attribuer davantage demande une confirmation.</translation>
    </message>
    <message>
        <source>The lead sees this trainer&apos;s clients too.</source>
        <translation>Le responsable voit aussi les clients de cet entraîneur.</translation>
    </message>
    <message>
        <source>Licence number</source>
        <translation>Numéro de permis</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Assurance</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Expérience</translation>
    </message>
    <message>
        <source>In years.</source>
        <translation>En années.</translation>
    </message>
    <message>
        <source>Certifications</source>
        <translation>Certifications</translation>
    </message>
    <message>
        <source>Specialisations</source>
        <translation>Spécialités</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>One address a line.</source>
        <translation>Une adresse par ligne.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Au choix</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>%1 (left)</source>
        <translation>%1 (a quitté)</translation>
    </message>
</context>
<context>
    <name>td::TileRow</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Taux d’occupation</translation>
    </message>
    <message>
        <source>No-shows</source>
        <translation>Absences</translation>
    </message>
    <message>
        <source>Active clients</source>
        <translation>Clients actifs</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n terminée</numerusform>
            <numerusform>%n terminées</numerusform>
        </translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>séances</translation>
    </message>
    <message>
        <source>%1 last month</source>
        <translation>%1 le mois dernier</translation>
    </message>
    <message>
        <source>%1 of %2 h</source>
        <translation>%1 sur %2&#xa0;h</translation>
    </message>
    <message>
        <source>%1 of %2, 30 days</source>
        <translation>%1 sur %2, 30 jours</translation>
    </message>
    <message>
        <source>right now</source>
        <translation>en ce moment</translation>
    </message>
    <message>
        <source>Revenue this month</source>
        <translation>Revenus du mois</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>À payer</translation>
    </message>
    <message numerus="yes">
        <source>by %n client(s)</source>
        <translation>
            <numerusform>par %n client</numerusform>
            <numerusform>par %n clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>td::TillPage</name>
    <message numerus="yes">
        <source>%1, %n in stock</source>
        <translation>
            <numerusform>%1, %n en stock</numerusform>
            <numerusform>%1, %n en stock</numerusform>
        </translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>Panier</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabais</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Discount…</source>
        <translation>Rabais…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Cash handed over</source>
        <translation>Espèces remises</translation>
    </message>
    <message>
        <source>Pay &amp;later</source>
        <translation>Payer &amp;plus tard</translation>
    </message>
    <message>
        <source>Print receipt</source>
        <translation>Imprimer le reçu</translation>
    </message>
    <message>
        <source>Open invoice</source>
        <translation>Ouvrir la facture</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Caisse</translation>
    </message>
    <message>
        <source>Scan a code or type a name (F2)</source>
        <translation>Lisez un code ou tapez un nom (F2)</translation>
    </message>
    <message>
        <source>The basket is empty</source>
        <translation>Le panier est vide</translation>
    </message>
    <message>
        <source>Scan the first product, or type its name and press Enter.</source>
        <translation>Lisez le premier produit, ou tapez son nom et appuyez sur Entrée.</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>À payer</translation>
    </message>
    <message>
        <source>Client, if it is one</source>
        <translation>Client, s’il y en a un</translation>
    </message>
    <message>
        <source>Without tax</source>
        <translation>Sans taxe</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Taxes</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>In cash</source>
        <translation>En espèces</translation>
    </message>
    <message>
        <source>Cash &amp;handed over</source>
        <translation>Espèces &amp;remises</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Monnaie</translation>
    </message>
    <message>
        <source>Card (F8)</source>
        <translation>Carte (F8)</translation>
    </message>
    <message>
        <source>Cash (F9)</source>
        <translation>Espèces (F9)</translation>
    </message>
    <message>
        <source>E-transfer</source>
        <translation>Virement Interac</translation>
    </message>
    <message>
        <source>Cash and the rest by card</source>
        <translation>Espèces et le reste par carte</translation>
    </message>
    <message>
        <source>Discount on %1</source>
        <translation>Rabais sur %1</translation>
    </message>
    <message>
        <source>Sold: %1. Give %2 back.</source>
        <translation>Vendu&#xa0;: %1. Rendez %2.</translation>
    </message>
    <message>
        <source>Sold: %1. %2 to be paid later.</source>
        <translation>Vendu&#xa0;: %1. %2 à payer plus tard.</translation>
    </message>
    <message>
        <source>Sold: %1.</source>
        <translation>Vendu&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>td::TimeEdit</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>For example 7, 7:30, 7pm or 19h. Up and Down move by a quarter of an hour.</source>
        <translation>Par exemple 7, 7:30, 7pm ou 19h. Haut et Bas changent l’heure de quinze minutes.</translation>
    </message>
</context>
<context>
    <name>td::TimeGridView</name>
    <message>
        <source>Calendar grid</source>
        <translation>Grille du calendrier</translation>
    </message>
</context>
<context>
    <name>td::TimeOffPanel</name>
    <message>
        <source>Vacation</source>
        <translation>Vacances</translation>
    </message>
    <message>
        <source>Sick</source>
        <translation>Maladie</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Time off</source>
        <translation>Congés</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Add time off</source>
        <translation>Ajouter un congé</translation>
    </message>
    <message>
        <source>Ask for time off</source>
        <translation>Demander un congé</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>No booking lies in this time.</source>
        <translation>Aucune réservation pendant ce temps.</translation>
    </message>
    <message numerus="yes">
        <source>%n bookings lie in this time and have to be moved or cancelled:</source>
        <translation>
            <numerusform>%n réservation pendant ce temps doit être déplacée ou annulée&#xa0;:</numerusform>
            <numerusform>%n réservations pendant ce temps doivent être déplacées ou annulées&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 – %3</source>
        <translation>%1, %2 – %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>td::TimeRangeEdit</name>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
</context>
<context>
    <name>td::TimelineModel</name>
    <message>
        <source>%1 is booked.</source>
        <translation>%1 est réservé.</translation>
    </message>
    <message>
        <source>A session is booked.</source>
        <translation>Une séance est réservée.</translation>
    </message>
    <message>
        <source>Came to %1.</source>
        <translation>Présent à %1.</translation>
    </message>
    <message>
        <source>Came to a session.</source>
        <translation>Présent à une séance.</translation>
    </message>
    <message>
        <source>Did not come to %1.</source>
        <translation>Absent à %1.</translation>
    </message>
    <message>
        <source>Did not come to a session.</source>
        <translation>Absent à une séance.</translation>
    </message>
    <message>
        <source>%1 has no attendance recorded.</source>
        <translation>%1&#xa0;: présence non notée.</translation>
    </message>
    <message>
        <source>A session has no attendance recorded.</source>
        <translation>Une séance dont la présence n’est pas notée.</translation>
    </message>
    <message>
        <source>Is on the waiting list for %1.</source>
        <translation>Sur la liste d’attente de %1.</translation>
    </message>
    <message>
        <source>Is on the waiting list for a session.</source>
        <translation>Sur la liste d’attente d’une séance.</translation>
    </message>
    <message>
        <source>%1 was cancelled.</source>
        <translation>%1 a été annulé.</translation>
    </message>
    <message>
        <source>A session was cancelled.</source>
        <translation>Une séance a été annulée.</translation>
    </message>
    <message>
        <source>%1 was cancelled late.</source>
        <translation>%1&#xa0;: annulation tardive.</translation>
    </message>
    <message>
        <source>A session was cancelled late.</source>
        <translation>Annulation tardive d’une séance.</translation>
    </message>
    <message>
        <source>%1 became the primary trainer.</source>
        <translation>%1 est devenu l’entraîneur principal.</translation>
    </message>
    <message>
        <source>A primary trainer was assigned.</source>
        <translation>Un entraîneur principal a été attribué.</translation>
    </message>
    <message>
        <source>%1 stopped being the primary trainer.</source>
        <translation>%1 n’est plus l’entraîneur principal.</translation>
    </message>
    <message>
        <source>The primary trainer&apos;s assignment ended.</source>
        <translation>L’attribution à l’entraîneur principal a pris fin.</translation>
    </message>
    <message>
        <source>%1 lost access.</source>
        <translation>%1 a perdu l’accès.</translation>
    </message>
    <message>
        <source>A trainer lost access.</source>
        <translation>Un entraîneur a perdu l’accès.</translation>
    </message>
    <message>
        <source>The client was added.</source>
        <translation>Le client a été ajouté.</translation>
    </message>
    <message>
        <source>The profile was changed.</source>
        <translation>Le profil a été modifié.</translation>
    </message>
    <message>
        <source>The medical information was changed.</source>
        <translation>Les renseignements médicaux ont été modifiés.</translation>
    </message>
    <message>
        <source>An alert was ended.</source>
        <translation>Une alerte a pris fin.</translation>
    </message>
    <message>
        <source>The photo was changed.</source>
        <translation>La photo a été changée.</translation>
    </message>
    <message>
        <source>The client was removed.</source>
        <translation>Le client a été retiré.</translation>
    </message>
    <message>
        <source>The client was restored.</source>
        <translation>Le client a été restauré.</translation>
    </message>
    <message>
        <source>%1 was merged into this client.</source>
        <translation>%1 a été réuni avec ce client.</translation>
    </message>
    <message>
        <source>Another client was merged into this one.</source>
        <translation>Un autre client a été réuni avec celui-ci.</translation>
    </message>
    <message>
        <source>The client was merged into another one.</source>
        <translation>Le client a été réuni avec un autre.</translation>
    </message>
    <message>
        <source>%1 may read.</source>
        <translation>%1 peut consulter.</translation>
    </message>
    <message>
        <source>Another trainer may read.</source>
        <translation>Un autre entraîneur peut consulter.</translation>
    </message>
    <message>
        <source>%1 may read and write.</source>
        <translation>%1 peut consulter et modifier.</translation>
    </message>
    <message>
        <source>Another trainer may read and write.</source>
        <translation>Un autre entraîneur peut consulter et modifier.</translation>
    </message>
    <message>
        <source>%1 may read, write and give access.</source>
        <translation>%1 peut consulter, modifier et donner accès.</translation>
    </message>
    <message>
        <source>Another trainer may read, write and give access.</source>
        <translation>Un autre entraîneur peut consulter, modifier et donner accès.</translation>
    </message>
    <message>
        <source>Alert: %1</source>
        <translation>Alerte&#xa0;: %1</translation>
    </message>
    <message>
        <source>An alert was added.</source>
        <translation>Une alerte a été ajoutée.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Invoice %1 over %2 was issued.</source>
        <translation>La facture %1 de %2 a été émise.</translation>
    </message>
    <message>
        <source>Credit note %1 over %2 was issued.</source>
        <translation>La note de crédit %1 de %2 a été émise.</translation>
    </message>
    <message>
        <source>Invoice %1 became void: %2</source>
        <translation>La facture %1 a été annulée&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 was paid, with %2.</source>
        <translation>Paiement de %1 reçu, avec %2.</translation>
    </message>
    <message>
        <source>%1 was paid back, with %2.</source>
        <translation>Remboursement de %1 effectué, avec %2.</translation>
    </message>
    <message>
        <source>“%1” was bought for %2.</source>
        <translation>«&#xa0;%1&#xa0;» a été acheté pour %2.</translation>
    </message>
</context>
<context>
    <name>td::TodayPage</name>
    <message>
        <source>Day before (Left)</source>
        <translation>Jour précédent (gauche)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Back to today (T)</source>
        <translation>Revenir à aujourd’hui (T)</translation>
    </message>
    <message>
        <source>Day after (Right)</source>
        <translation>Jour suivant (droite)</translation>
    </message>
    <message>
        <source>Book a session</source>
        <translation>Réserver une séance</translation>
    </message>
    <message>
        <source>%1 is booked on %2 at %3.</source>
        <extracomment>Name, day, time</extracomment>
        <translation>%1&#xa0;: réservé le %2 à %3.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Choose another time</source>
        <translation>Choisir une autre heure</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n séance</numerusform>
            <numerusform>%n séances</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 done</source>
        <translation>%1, %2 terminées</translation>
    </message>
</context>
<context>
    <name>td::TodayText</name>
    <message numerus="yes">
        <source>%n more bookings in the way of hours or time off</source>
        <translation>
            <numerusform>%n autre réservation hors des heures ou pendant un congé</numerusform>
            <numerusform>%n autres réservations hors des heures ou pendant un congé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more offers that lapse</source>
        <translation>
            <numerusform>%n autre offre qui expire</numerusform>
            <numerusform>%n autres offres qui expirent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more classes with a place to give</source>
        <translation>
            <numerusform>%n autre cours avec une place à donner</numerusform>
            <numerusform>%n autres cours avec une place à donner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more requests for time off</source>
        <translation>
            <numerusform>%n autre demande de congé</numerusform>
            <numerusform>%n autres demandes de congé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more sessions to close</source>
        <translation>
            <numerusform>%n autre séance à clore</numerusform>
            <numerusform>%n autres séances à clore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more insurances that end</source>
        <translation>
            <numerusform>%n autre assurance qui prend fin</numerusform>
            <numerusform>%n autres assurances qui prennent fin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more clients are lapsing</source>
        <translation>
            <numerusform>%n autre client à relancer</numerusform>
            <numerusform>%n autres clients à relancer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more new clients without a session</source>
        <translation>
            <numerusform>%n autre nouveau client sans séance</numerusform>
            <numerusform>%n autres nouveaux clients sans séance</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more birthdays</source>
        <translation>
            <numerusform>%n autre anniversaire</numerusform>
            <numerusform>%n autres anniversaires</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is booked in time off</source>
        <translation>%1 est réservé pendant un congé</translation>
    </message>
    <message>
        <source>%1 is booked on a closed day</source>
        <translation>%1 est réservé un jour de fermeture</translation>
    </message>
    <message>
        <source>%1 is booked outside hours</source>
        <translation>%1 est réservé hors des heures</translation>
    </message>
    <message>
        <source>The place offered to %1 lapses</source>
        <translation>La place offerte à %1 expire</translation>
    </message>
    <message>
        <source>A place is free, %1 waits</source>
        <translation>Une place est libre, %1 attend</translation>
    </message>
    <message>
        <source>%1 asks for time off</source>
        <translation>%1 demande un congé</translation>
    </message>
    <message>
        <source>Close the session of %1</source>
        <translation>Clore la séance de %1</translation>
    </message>
    <message>
        <source>The insurance of %1 has ended</source>
        <translation>L’assurance de %1 est échue</translation>
    </message>
    <message>
        <source>The insurance of %1 ends</source>
        <translation>L’assurance de %1 prend fin</translation>
    </message>
    <message>
        <source>%1 is lapsing</source>
        <translation>%1 est à relancer</translation>
    </message>
    <message>
        <source>%1 has not had a session yet</source>
        <translation>%1&#xa0;: aucune séance encore</translation>
    </message>
    <message>
        <source>%1 turns %2</source>
        <translation>%1 fête ses %2&#xa0;ans</translation>
    </message>
    <message>
        <source>%1 has a birthday</source>
        <translation>C’est l’anniversaire de %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A day and a time: &quot;Tue 24 Nov, 9:00&quot;
----------
Credits left, and what is owed</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 au %2</translation>
    </message>
    <message numerus="yes">
        <source>Last session %n days ago, none booked</source>
        <translation>
            <numerusform>Vu il y a %n&#xa0;jour, rien de prévu</numerusform>
            <numerusform>Vu il y a %n&#xa0;jours, rien de prévu</numerusform>
        </translation>
    </message>
    <message>
        <source>Never had a session, none booked</source>
        <translation>Jamais venu, rien de prévu</translation>
    </message>
    <message>
        <source>New since %1</source>
        <translation>Nouveau depuis %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Give place</source>
        <translation>Donner la place</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Réserver</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>urgent</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n&#xa0;min</numerusform>
            <numerusform>%n&#xa0;min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n&#xa0;h</numerusform>
            <numerusform>%n&#xa0;h</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>Free for %1</source>
        <translation>Libre pendant %1</translation>
    </message>
    <message>
        <source>%1 of %2 places</source>
        <extracomment>People in a class and its places</extracomment>
        <translation>Places&#xa0;: %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>At the client&apos;s place</source>
        <translation>Chez le client</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Place offered</source>
        <translation>Place offerte</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Absence</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>To close</source>
        <translation>À clore</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrivé</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivante</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Réservée</translation>
    </message>
    <message>
        <source>Last session %1</source>
        <translation>Dernière séance %1</translation>
    </message>
    <message>
        <source>First session</source>
        <translation>Première séance</translation>
    </message>
    <message>
        <source>after this %1</source>
        <translation>puis %1</translation>
    </message>
    <message>
        <source>nothing booked after this</source>
        <translation>rien de réservé ensuite</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <comment>sessions of a client</comment>
        <translation>
            <numerusform>%n terminée</numerusform>
            <numerusform>%n terminées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <translation>%1 à %2, %3</translation>
    </message>
    <message>
        <source>came</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>%1: a waiver is used, nothing is charged.</source>
        <translation>%1&#xa0;: une dispense est utilisée, rien n’est facturé.</translation>
    </message>
    <message>
        <source>%1: the credit is forfeited and a fee of %2 is due.</source>
        <translation>%1&#xa0;: le crédit est perdu et des frais de %2 sont dus.</translation>
    </message>
    <message>
        <source>%1: a fee of %2 is due.</source>
        <translation>%1&#xa0;: des frais de %2 sont dus.</translation>
    </message>
    <message>
        <source>%1: the credit is forfeited.</source>
        <translation>%1&#xa0;: le crédit est perdu.</translation>
    </message>
    <message>
        <source>%1: nothing is charged.</source>
        <translation>%1&#xa0;: rien n’est facturé.</translation>
    </message>
    <message>
        <source>GST/HST</source>
        <translation>TPS/TVH</translation>
    </message>
    <message>
        <source>sales tax</source>
        <translation>taxe de vente</translation>
    </message>
    <message numerus="yes">
        <source>%n more overdue invoices</source>
        <translation>
            <numerusform>%n autre facture en retard</numerusform>
            <numerusform>%n autres factures en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more tax returns due</source>
        <translation>
            <numerusform>%n autre déclaration de taxe à produire</numerusform>
            <numerusform>%n autres déclarations de taxe à produire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more mails that failed</source>
        <translation>
            <numerusform>%n autre courriel non envoyé</numerusform>
            <numerusform>%n autres courriels non envoyés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more packages about to end</source>
        <translation>
            <numerusform>%n autre forfait qui s’achève</numerusform>
            <numerusform>%n autres forfaits qui s’achèvent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more sessions to bill</source>
        <translation>
            <numerusform>%n autre séance à facturer</numerusform>
            <numerusform>%n autres séances à facturer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more products running out</source>
        <translation>
            <numerusform>%n autre produit presque épuisé</numerusform>
            <numerusform>%n autres produits presque épuisés</numerusform>
        </translation>
    </message>
    <message>
        <source>Invoice %1 is overdue</source>
        <translation>La facture %1 est en retard</translation>
    </message>
    <message>
        <source>%1 is late with a payment</source>
        <translation>%1 a un paiement en retard</translation>
    </message>
    <message>
        <source>The %1 return is due</source>
        <translation>La déclaration de %1 est à produire</translation>
    </message>
    <message>
        <source>The %1 return is to be paid</source>
        <translation>La déclaration de %1 est à payer</translation>
    </message>
    <message>
        <source>%1 could not be mailed</source>
        <translation>Le courriel à %1 n’a pas pu être envoyé</translation>
    </message>
    <message>
        <source>A package of %1 ends</source>
        <translation>Un forfait de %1 prend fin</translation>
    </message>
    <message>
        <source>A package of %1 is nearly used</source>
        <translation>Un forfait de %1 est presque utilisé</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) are done and not billed</source>
        <translation>
            <numerusform>%n séance est faite et non facturée</numerusform>
            <numerusform>%n séances sont faites et non facturées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is running out</source>
        <translation>%1 est presque épuisé</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2, %n day(s) late</source>
        <translation>
            <numerusform>%1 sur %2, %n jour de retard</numerusform>
            <numerusform>%1 sur %2, %n jours de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>It was due on %1</source>
        <translation>Échéance passée&#xa0;: %1</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Échéance&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n left, until %2</source>
        <translation>
            <numerusform>%1, reste %n, échéance&#xa0;: %2</numerusform>
            <numerusform>%1, reste %n, échéance&#xa0;: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n left</source>
        <translation>
            <numerusform>%1, reste %n</numerusform>
            <numerusform>%1, reste %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1, jusqu’ici&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>reste %n</numerusform>
            <numerusform>reste %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Take payment</source>
        <translation>Encaisser</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Vendre</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>Facturer</translation>
    </message>
    <message>
        <source>unlimited package</source>
        <translation>forfait illimité</translation>
    </message>
    <message numerus="yes">
        <source>%n credit(s) left</source>
        <translation>
            <numerusform>reste %n crédit</numerusform>
            <numerusform>reste %n crédits</numerusform>
        </translation>
    </message>
    <message>
        <source>owes %1</source>
        <translation>doit %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more sessions without a note</source>
        <translation>
            <numerusform>%n autre séance sans note</numerusform>
            <numerusform>%n autres séances sans note</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more forms to sign</source>
        <translation>
            <numerusform>%n autre formulaire à signer</numerusform>
            <numerusform>%n autres formulaires à signer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more plans that are not followed</source>
        <translation>
            <numerusform>%n autre programme qui n’est pas suivi</numerusform>
            <numerusform>%n autres programmes qui ne sont pas suivis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more personal records</source>
        <translation>
            <numerusform>%n autre record personnel</numerusform>
            <numerusform>%n autres records personnels</numerusform>
        </translation>
    </message>
    <message>
        <source>No note yet for %1</source>
        <translation>Pas encore de note pour %1</translation>
    </message>
    <message>
        <source>%1 has a form to sign</source>
        <translation>%1 a un formulaire à signer</translation>
    </message>
    <message>
        <source>%1 does not follow the plan</source>
        <translation>%1 ne suit pas son programme</translation>
    </message>
    <message>
        <source>A new best of %1</source>
        <translation>Nouveau record de %1</translation>
    </message>
    <message>
        <source>%1, never signed</source>
        <translation>%1, jamais signé</translation>
    </message>
    <message>
        <source>%1, expired on %2</source>
        <translation>%1, expiré le %2</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, jusqu’au %2</translation>
    </message>
    <message>
        <source>%1% of the sets due in two weeks</source>
        <translation>%1 % des séries dues en deux semaines</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n repetition(s)</source>
        <translation>
            <numerusform>%1&#xa0;: %n répétition</numerusform>
            <numerusform>%1&#xa0;: %n répétitions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 %3 x %4</source>
        <translation>%1&#xa0;: %2 %3 x %4</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Rédiger</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signer</translation>
    </message>
</context>
<context>
    <name>td::TopBar</name>
    <message>
        <source>Find a client, or do anything</source>
        <translation>Trouver un client, ou faire n’importe quoi</translation>
    </message>
    <message>
        <source>Hide money and health (F12)</source>
        <translation>Masquer l’argent et la santé (F12)</translation>
    </message>
    <message>
        <source>Menu of %1</source>
        <translation>Menu de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%n avis</numerusform>
            <numerusform>%n avis</numerusform>
        </translation>
    </message>
    <message>
        <source>No notices</source>
        <translation>Aucun avis</translation>
    </message>
    <message>
        <source>Show money and health (F12)</source>
        <translation>Afficher l’argent et la santé (F12)</translation>
    </message>
</context>
<context>
    <name>td::TotalsPanel</name>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>The prices contain their tax.</source>
        <translation>Les prix comprennent la taxe.</translation>
    </message>
    <message>
        <source>Without tax</source>
        <translation>Sans taxe</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>À payer</translation>
    </message>
</context>
<context>
    <name>td::TotpPanel</name>
    <message>
        <source>Second factor</source>
        <translation>Second facteur</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Mettre en place</translation>
    </message>
    <message>
        <source>Code from the app</source>
        <translation>Code de l’application</translation>
    </message>
    <message>
        <source>Key for the authenticator app</source>
        <translation>Clé pour l’application d’authentification</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Scan this with an authenticator app, or type the key into it. Then enter the code that the app shows.</source>
        <translation>Numérisez ceci avec une application d’authentification, ou entrez-y la clé. Entrez ensuite le code qu’elle affiche.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>On: signing in needs a code from your authenticator app as well as the password.</source>
        <translation>Activé&#xa0;: la connexion demande un code de votre application d’authentification en plus du mot de passe.</translation>
    </message>
    <message>
        <source>Off: signing in needs the password only. With a second factor it needs a code from your phone too. The program checks it on this computer; it does not replace a good password.</source>
        <translation>Désactivé&#xa0;: la connexion ne demande que le mot de passe. Avec un second facteur, elle demande aussi un code de votre téléphone. Le programme le vérifie sur cet ordinateur&#xa0;; cela ne remplace pas un bon mot de passe.</translation>
    </message>
    <message>
        <source>Switch off...</source>
        <translation>Désactiver...</translation>
    </message>
    <message>
        <source>Switch the second factor off</source>
        <translation>Désactiver le second facteur</translation>
    </message>
    <message>
        <source>Set up a second factor</source>
        <translation>Mettre en place un second facteur</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Clé&#xa0;: %1</translation>
    </message>
    <message>
        <source>This is not the code that the app shows now. Please try the next one.</source>
        <translation>Ce n’est pas le code que l’application affiche en ce moment. Veuillez essayer le suivant.</translation>
    </message>
    <message>
        <source>The second factor is on.</source>
        <translation>Le second facteur est activé.</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Votre mot de passe</translation>
    </message>
    <message>
        <source>The second factor is off.</source>
        <translation>Le second facteur est désactivé.</translation>
    </message>
</context>
<context>
    <name>td::TrainerCard</name>
    <message>
        <source>Trainer and access</source>
        <translation>Entraîneur et accès</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Attribuer…</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Give access…</source>
        <translation>Donner accès…</translation>
    </message>
    <message>
        <source>Assign a trainer</source>
        <translation>Attribuer un entraîneur</translation>
    </message>
    <message>
        <source>Leave the client without a trainer</source>
        <translation>Laisser le client sans entraîneur</translation>
    </message>
    <message>
        <source>A trainer who has left</source>
        <translation>Un entraîneur qui a quitté</translation>
    </message>
    <message>
        <source>Trainer since %1</source>
        <translation>Entraîneur depuis le %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1 au %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>trainer, reason</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nobody trains this client yet.</source>
        <translation>Personne n’entraîne ce client pour le moment.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take back the access of %1</source>
        <translation>Retirer l’accès de %1</translation>
    </message>
    <message>
        <source>Who trains %1 from today on?</source>
        <translation>Qui entraîne %1 à partir d’aujourd’hui&#xa0;?</translation>
    </message>
    <message>
        <source>Assign anyway?</source>
        <translation>Attribuer quand même&#xa0;?</translation>
    </message>
    <message>
        <source>Assign anyway</source>
        <translation>Attribuer quand même</translation>
    </message>
    <message>
        <source>Give access</source>
        <translation>Donner accès</translation>
    </message>
    <message>
        <source>Which trainer may see %1 too?</source>
        <translation>Quel entraîneur peut aussi voir %1&#xa0;?</translation>
    </message>
    <message>
        <source>How far may %1 go?</source>
        <translation>Jusqu’où va l’accès de %1&#xa0;?</translation>
    </message>
</context>
<context>
    <name>td::TrainingSection</name>
    <message>
        <source>Weights in</source>
        <translation>Charges en</translation>
    </message>
    <message>
        <source>Kilograms</source>
        <translation>Kilogrammes</translation>
    </message>
    <message>
        <source>Pounds</source>
        <translation>Livres</translation>
    </message>
    <message>
        <source>Estimated maximum by</source>
        <translation>Maximum estimé selon</translation>
    </message>
    <message>
        <source>Rest between sets</source>
        <translation>Repos entre les séries</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Speak up below</source>
        <translation>Signaler au-dessous de</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Look for missing notes of the last</source>
        <translation>Chercher les notes manquantes des derniers</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>The kiosk goes back to its start after</source>
        <translation>La borne revient au début après</translation>
    </message>
    <message>
        <source>Back to the usual table</source>
        <translation>Retour au tableau habituel</translation>
    </message>
    <message>
        <source>Lifting</source>
        <translation>Musculation</translation>
    </message>
    <message>
        <source>Each client can have the other unit. What was logged stays exactly as it was typed.</source>
        <translation>Chaque client peut avoir l’autre unité. Ce qui a été inscrit reste exactement comme tapé.</translation>
    </message>
    <message>
        <source>Where a plan does not say another rest.</source>
        <translation>Là où un programme ne dit pas un autre repos.</translation>
    </message>
    <message>
        <source>What Today looks after</source>
        <translation>Ce que surveille Aujourd’hui</translation>
    </message>
    <message>
        <source>When a client did less than this of the sets that were due.</source>
        <translation>Quand un client a fait moins que cette part des séries dues.</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Borne</translation>
    </message>
    <message>
        <source>Without a touch or a key.</source>
        <translation>Sans toucher l’écran ni le clavier.</translation>
    </message>
    <message>
        <source>Table of RPE</source>
        <translation>Tableau RPE</translation>
    </message>
    <message>
        <source>Percent of the maximum by RPE</source>
        <translation>Pourcentage du maximum selon le RPE</translation>
    </message>
    <message>
        <source>Each point of RPE less counts as one repetition more: 5 at RPE 8 are as heavy as 7 at RPE 10.</source>
        <translation>Chaque point de RPE en moins compte comme une répétition de plus&#xa0;: 5 à RPE 8 sont aussi lourdes que 7 à RPE 10.</translation>
    </message>
    <message>
        <source>%1 × %2 is a maximum of %3 %4</source>
        <translation>%1 × %2 donne un maximum de %3 %4</translation>
    </message>
</context>
<context>
    <name>td::TransferDialog</name>
    <message>
        <source>Transfer: %1</source>
        <translation>Transfert&#xa0;: %1</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transférer</translation>
    </message>
</context>
<context>
    <name>td::TrendTable</name>
    <message>
        <source>%1 (uncertain)</source>
        <extracomment>A value of a table that is less reliable</extracomment>
        <translation>%1 (incertain)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
</context>
<context>
    <name>td::TrendView</name>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>A point of a chart: day, series, value</extracomment>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Nothing was measured in this time.</source>
        <translation>Rien n’a été mesuré dans cette période.</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Affiché</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparé à</translation>
    </message>
    <message>
        <source>Time range</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Enregistrer en CSV</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 mois</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 an</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Own days</source>
        <translation>Jours au choix</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Compare with nothing</source>
        <translation>Ne comparer à rien</translation>
    </message>
    <message>
        <source>Solid line: %1. Dashed line: %2.</source>
        <translation>Trait plein&#xa0;: %1. Trait interrompu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Solid line, left: %1. Dashed line, right: %2.</source>
        <translation>Trait plein, à gauche&#xa0;: %1. Trait interrompu, à droite&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Hidden by the privacy key.</source>
        <translation>Masqué par la touche de confidentialité.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n value(s) from %2 to %3, lowest %4, highest %5, last %6.</source>
        <translation>
            <numerusform>%1&#xa0;: %n valeur du %2 au %3, la plus basse %4, la plus haute %5, la dernière %6.</numerusform>
            <numerusform>%1&#xa0;: %n valeurs du %2 au %3, la plus basse %4, la plus haute %5, la dernière %6.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>td::TrendsPanel</name>
    <message>
        <source>Sessions a week</source>
        <translation>Séances par semaine</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Semaine du %1</translation>
    </message>
    <message>
        <source>Sessions a month</source>
        <translation>Séances par mois</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>12 derniers mois</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>L’année précédente</translation>
    </message>
    <message>
        <source>Busy hours, last eight weeks</source>
        <translation>Heures chargées, huit dernières semaines</translation>
    </message>
    <message>
        <source>Revenue of 12 months</source>
        <translation>Revenus de 12 mois</translation>
    </message>
</context>
<context>
    <name>td::TripTableModel</name>
    <message>
        <source>%1 km</source>
        <extracomment>A distance in kilometres</extracomment>
        <translation>%1&#xa0;km</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Conducteur</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>But</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>Allowance</source>
        <translation>Allocation</translation>
    </message>
</context>
<context>
    <name>td::TypeAhead</name>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
</context>
<context>
    <name>td::UnlockScreen</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Verr. Maj. est activé.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Sign in to open your studio.</source>
        <translation>Connectez-vous pour ouvrir votre studio.</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Code from your authenticator app</source>
        <translation>Code de votre application d’authentification</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>Utiliser la clé de récupération</translation>
    </message>
    <message>
        <source>Open another studio</source>
        <translation>Ouvrir un autre studio</translation>
    </message>
    <message>
        <source>This code is not right, or it was used before. Wait for the next one.</source>
        <translation>Ce code est incorrect ou a déjà servi. Attendez le suivant.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s)</source>
        <translation>
            <numerusform>Réessayez dans %n seconde</numerusform>
            <numerusform>Réessayez dans %n secondes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>td::UsersSection</name>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Entraîneur</translation>
    </message>
    <message>
        <source>Remove leaver...</source>
        <translation>Retirer un partant...</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>Nouvel utilisateur</translation>
    </message>
    <message>
        <source>Short, what they type to sign in. It cannot be changed later.</source>
        <translation>Court, pour se connecter. Ne peut plus changer.</translation>
    </message>
    <message>
        <source>Whose clients and hours this person sees as their own.</source>
        <translation>Les clients et les heures que cette personne voit comme les siens.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters. For somebody who has one: leave empty to keep it.</source>
        <translation>
            <numerusform>Au moins %n&#xa0;caractère. Vide&#xa0;: garde l’actuel.</numerusform>
            <numerusform>Au moins %n&#xa0;caractères. Vide&#xa0;: garde l’actuel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Veuillez choisir</translation>
    </message>
    <message>
        <source>%1 (left)</source>
        <translation>%1 (a quitté)</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Retirer %1&#xa0;?</translation>
    </message>
    <message>
        <source>%1 can no longer sign in, and the studio is encrypted with a new key. Backups made before today still open with the old password: delete them, or keep them where %1 cannot reach them.</source>
        <translation>%1 ne peut plus se connecter, et le studio est chiffré avec une nouvelle clé. Les sauvegardes d’avant aujourd’hui s’ouvrent encore avec l’ancien mot de passe&#xa0;: supprimez-les, ou gardez-les hors de portée de %1.</translation>
    </message>
    <message>
        <source>Remove and encrypt anew</source>
        <translation>Retirer et rechiffrer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>%1 can no longer sign in.</source>
        <translation>%1 ne peut plus se connecter.</translation>
    </message>
</context>
<context>
    <name>td::VerifyPanel</name>
    <message>
        <source>Pages of the file</source>
        <translation>Pages du fichier</translation>
    </message>
    <message>
        <source>Structure of the tables</source>
        <translation>Structure des tables</translation>
    </message>
    <message>
        <source>Links between records</source>
        <translation>Liens entre les fiches</translation>
    </message>
    <message>
        <source>Chain of the journal</source>
        <translation>Chaîne du journal</translation>
    </message>
    <message>
        <source>Records against the journal</source>
        <translation>Fiches comparées au journal</translation>
    </message>
    <message>
        <source>Double bookings</source>
        <translation>Doubles réservations</translation>
    </message>
    <message>
        <source>Check the studio&apos;s file</source>
        <translation>Vérifier le fichier du studio</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Avancement de la vérification</translation>
    </message>
    <message>
        <source>Reads everything and looks for damage: in the file, in the journal&apos;s chain, in the links between records.</source>
        <translation>Lit tout et cherche les dommages&#xa0;: dans le fichier, dans la chaîne du journal, dans les liens entre les fiches.</translation>
    </message>
    <message>
        <source>Cancelled before everything was checked.</source>
        <translation>Annulé avant la fin de la vérification.</translation>
    </message>
    <message>
        <source>No damage found.</source>
        <translation>Aucun dommage trouvé.</translation>
    </message>
    <message>
        <source>Damage found. Please keep a copy of the studio&apos;s folder and restore the last good backup.</source>
        <translation>Des dommages ont été trouvés. Gardez une copie du dossier du studio et restaurez la dernière bonne sauvegarde.</translation>
    </message>
    <message>
        <source>%1: in order</source>
        <translation>%1&#xa0;: en ordre</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Chain of signed notes</source>
        <translation>Chaîne des notes signées</translation>
    </message>
</context>
<context>
    <name>td::VoidDialog</name>
    <message>
        <source>Void %1?</source>
        <translation>Annuler %1&#xa0;?</translation>
    </message>
    <message>
        <source>It keeps its number and stays in the books as void; its tax is taken back. The sessions on it can be invoiced again. If the client has it already, make a credit note instead.</source>
        <translation>Elle garde son numéro et reste dans les livres comme annulée&#xa0;; sa taxe est reprise. Ses séances peuvent être facturées de nouveau. Si le client l’a déjà, faites plutôt une note de crédit.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Why is it void?</source>
        <translation>Pourquoi est-elle annulée&#xa0;?</translation>
    </message>
    <message>
        <source>Void the invoice</source>
        <translation>Annuler la facture</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>La garder</translation>
    </message>
</context>
<context>
    <name>td::WeekGrid</name>
    <message>
        <source>Working hours of the week</source>
        <translation>Heures de travail de la semaine</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: working</source>
        <translation>%1&#xa0;: au travail</translation>
    </message>
    <message>
        <source>%1: free</source>
        <translation>%1&#xa0;: libre</translation>
    </message>
</context>
<context>
    <name>td::WhenField</name>
    <message>
        <source>When, in words</source>
        <translation>Quand, en mots</translation>
    </message>
    <message>
        <source>tue 7, tomorrow 18:30, +1w, 7pm for 45 min</source>
        <translation>mar 7, demain 18:30, +1s, 19h pendant 45&#xa0;min</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Length in minutes</source>
        <translation>Durée en minutes</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Please enter a time, such as 7, 7:30 or 7pm.</source>
        <translation>Veuillez entrer une heure, par exemple 7, 7:30 ou 19h.</translation>
    </message>
</context>
<context>
    <name>td::WorkBar</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>What is done, how far it is, and how long it still takes</extracomment>
        <translation>%1&#xa0;: %2 sur %3</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %3, about %n second(s) left</source>
        <translation>
            <numerusform>%1&#xa0;: %2 sur %3, reste environ %n seconde</numerusform>
            <numerusform>%1&#xa0;: %2 sur %3, reste environ %n secondes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>td::WorkoutPage</name>
    <message>
        <source>Repetitions</source>
        <translation>Répétitions</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Log set</source>
        <translation>Inscrire la série</translation>
    </message>
    <message>
        <source>Take back the last set</source>
        <translation>Annuler la dernière série</translation>
    </message>
    <message>
        <source>Finish the workout</source>
        <translation>Terminer l’entraînement</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>%1  (%2/%3)</source>
        <extracomment>An exercise at the kiosk: its name, sets done, sets planned</extracomment>
        <translation>%1  (%2/%3)</translation>
    </message>
    <message>
        <source>You have not done this before.</source>
        <translation>Vous n’avez pas encore fait cet exercice.</translation>
    </message>
    <message>
        <source>Last time: %1</source>
        <translation>La dernière fois : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repetition(s)</source>
        <translation>
            <numerusform>%n répétition</numerusform>
            <numerusform>%n répétitions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2 lb</source>
        <translation>%1 × %2 lb</translation>
    </message>
    <message>
        <source>%1 × %2 kg</source>
        <translation>%1 × %2 kg</translation>
    </message>
    <message>
        <source>Set %1: %2</source>
        <translation>Série %1 : %2</translation>
    </message>
    <message>
        <source>Logged, and that is a personal record!</source>
        <translation>Inscrit, et c’est un record personnel !</translation>
    </message>
    <message>
        <source>Logged. That was the whole workout.</source>
        <translation>Inscrit. C’était tout l’entraînement.</translation>
    </message>
    <message>
        <source>Logged.</source>
        <translation>Inscrit.</translation>
    </message>
    <message>
        <source>The last set is taken back.</source>
        <translation>La dernière série est annulée.</translation>
    </message>
</context>
<context>
    <name>td::WorkoutPane</name>
    <message>
        <source>Workout</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>No exercises yet</source>
        <translation>Aucun exercice</translation>
    </message>
    <message>
        <source>There is no plan for today. Add the exercises that you do; they are kept, with what was done the last time.</source>
        <translation>Il n’y a pas de programme pour aujourd’hui. Ajoutez les exercices que vous faites ; ils sont conservés, avec ce qui a été fait la dernière fois.</translation>
    </message>
    <message>
        <source>Add an exercise</source>
        <translation>Ajouter un exercice</translation>
    </message>
    <message>
        <source>Day of the plan</source>
        <translation>Jour du programme</translation>
    </message>
    <message>
        <source>Add an exercise (Ctrl++)</source>
        <translation>Ajouter un exercice (Ctrl++)</translation>
    </message>
    <message>
        <source>How hard the session was, 0 to 10</source>
        <translation>Intensité de la séance, de 0 à 10</translation>
    </message>
    <message>
        <source>RPE</source>
        <translation>RPE</translation>
    </message>
    <message>
        <source>Minutes of the session</source>
        <translation>Minutes de la séance</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source> min</source>
        <comment>after a number</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>Workout without a plan</source>
        <translation>Entraînement sans programme</translation>
    </message>
    <message>
        <source>Week %1, %2 (done)</source>
        <translation>Semaine %1, %2 (fait)</translation>
    </message>
    <message>
        <source>Week %1, %2</source>
        <translation>Semaine %1, %2</translation>
    </message>
    <message>
        <source>Without the plan</source>
        <translation>Sans le programme</translation>
    </message>
    <message>
        <source>Sets are logged for this day already.</source>
        <translation>Des séries sont déjà inscrites pour ce jour.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A record and its value</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>Exercise, its records</extracomment>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between records</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>td::WorkoutTableModel</name>
    <message>
        <source>%1 of 5</source>
        <translation>%1 sur 5</translation>
    </message>
    <message>
        <source>By the client</source>
        <translation>Par le client</translation>
    </message>
    <message>
        <source>With a trainer</source>
        <translation>Avec un entraîneur</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Exercices</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Séries</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Logged</source>
        <translation>Inscrit</translation>
    </message>
</context>
<context>
    <name>td::WorksheetModel</name>
    <message>
        <source>Shows beside it what this line is made of.</source>
        <translation>Affiche à côté de quoi cette ligne est faite.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>Ordinaire</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Quick Method</source>
        <translation>Méthode rapide</translation>
    </message>
</context>
<context>
    <name>td::Workspace</name>
    <message>
        <source>Done again: %1</source>
        <translation>Refait&#xa0;: %1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Défait&#xa0;: %1</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>About Trainerdesk</source>
        <translation>À propos de Trainerdesk</translation>
    </message>
    <message>
        <source>Trainerdesk %1

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Trainerdesk %1

Logiciel libre sous la licence publique générale GNU, version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>New booking</source>
        <translation>Nouvelle réservation</translation>
    </message>
    <message>
        <source>Print today&apos;s sheet</source>
        <translation>Imprimer la feuille du jour</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Choisir une image</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png)</source>
        <translation>Images (*.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Write to a file</source>
        <translation>Écrire dans un fichier</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Finances</translation>
    </message>
    <message>
        <source>New invoice</source>
        <translation>Nouvelle facture</translation>
    </message>
    <message>
        <source>Take a payment</source>
        <translation>Encaisser un paiement</translation>
    </message>
    <message>
        <source>Bill what is not invoiced</source>
        <translation>Facturer ce qui ne l’est pas</translation>
    </message>
    <message>
        <source>Bill a studio</source>
        <translation>Facturer un studio</translation>
    </message>
    <message>
        <source>Overdue invoices</source>
        <translation>Factures en retard</translation>
    </message>
    <message>
        <source>Statement of account</source>
        <translation>Relevé de compte</translation>
    </message>
    <message>
        <source>Bring money to the bank</source>
        <translation>Porter l’argent à la banque</translation>
    </message>
    <message>
        <source>Bank accounts</source>
        <translation>Comptes bancaires</translation>
    </message>
    <message>
        <source>Open the invoice</source>
        <translation>Ouvrir la facture</translation>
    </message>
    <message>
        <source>New invoice or payment</source>
        <translation>Nouvelle facture ou nouveau paiement</translation>
    </message>
    <message>
        <source>Issue the chosen drafts</source>
        <translation>Émettre les brouillons choisis</translation>
    </message>
    <message>
        <source>Mail the chosen invoices</source>
        <translation>Envoyer les factures choisies par courriel</translation>
    </message>
    <message>
        <source>Print what is chosen</source>
        <translation>Imprimer la sélection</translation>
    </message>
    <message>
        <source>Pay back</source>
        <translation>Rembourser</translation>
    </message>
    <message>
        <source>Credit note for an invoice</source>
        <translation>Note de crédit pour une facture</translation>
    </message>
    <message>
        <source>Void an invoice</source>
        <translation>Annuler une facture</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Note de crédit</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Choose a receipt</source>
        <translation>Choisir un justificatif</translation>
    </message>
    <message>
        <source>Receipts (*.pdf *.jpg *.jpeg *.png)</source>
        <translation>Justificatifs (*.pdf *.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Forfaits</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Caisse</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Expenses</source>
        <translation>Dépenses</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Taxes</translation>
    </message>
    <message>
        <source>Tax rates</source>
        <translation>Taux de taxe</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <translation>Choisir des images</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Choisir des fichiers</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progrès</translation>
    </message>
    <message>
        <source>Show a client&apos;s progress</source>
        <translation>Afficher les progrès d’un client</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Start a session</source>
        <translation>Commencer une séance</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Exercices</translation>
    </message>
    <message>
        <source>Exercise library</source>
        <translation>Répertoire d’exercices</translation>
    </message>
    <message>
        <source>New exercise</source>
        <translation>Nouvel exercice</translation>
    </message>
    <message>
        <source>Start the kiosk</source>
        <translation>Démarrer la borne</translation>
    </message>
    <message>
        <source>Start the kiosk?</source>
        <translation>Démarrer la borne ?</translation>
    </message>
    <message>
        <source>You are signed out. Leaving the kiosk needs a password of the staff.</source>
        <translation>Votre session se ferme. Quitter la borne demande un mot de passe du personnel.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Parts of money</source>
        <translation>Parties de l’argent</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Notes to write</source>
        <translation>Notes à rédiger</translation>
    </message>
    <message>
        <source>In a note: what the client says</source>
        <translation>Dans une note&#xa0;: ce que dit le client</translation>
    </message>
    <message>
        <source>In a note: what was seen</source>
        <translation>Dans une note&#xa0;: ce qui a été vu</translation>
    </message>
    <message>
        <source>In a note: what to make of it</source>
        <translation>Dans une note&#xa0;: ce qu’il faut en penser</translation>
    </message>
    <message>
        <source>In a note: what comes next</source>
        <translation>Dans une note&#xa0;: ce qui vient ensuite</translation>
    </message>
    <message>
        <source>In a note: go on from the last one</source>
        <translation>Dans une note&#xa0;: partir de la dernière</translation>
    </message>
    <message>
        <source>In a note: sign and lock it</source>
        <translation>Dans une note&#xa0;: la signer et la verrouiller</translation>
    </message>
    <message>
        <source>New note, on a client&apos;s page</source>
        <translation>Nouvelle note, sur la page d’un client</translation>
    </message>
    <message>
        <source>Choose a table of foods</source>
        <translation>Choisir un tableau d’aliments</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Tableaux (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Nutrition</source>
        <translation>Nutrition</translation>
    </message>
    <message>
        <source>Meal plans</source>
        <translation>Plans alimentaires</translation>
    </message>
    <message>
        <source>Foods</source>
        <translation>Aliments</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Programmes</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Show the plans</source>
        <translation>Afficher les programmes</translation>
    </message>
    <message>
        <source>Show the templates of plans</source>
        <translation>Afficher les modèles de programmes</translation>
    </message>
    <message>
        <source>New training plan</source>
        <translation>Nouveau programme d’entraînement</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formulaires</translation>
    </message>
    <message>
        <source>Forms and signatures that are due</source>
        <translation>Formulaires et signatures à obtenir</translation>
    </message>
    <message>
        <source>Packages and money</source>
        <translation>Forfaits et argent</translation>
    </message>
    <message>
        <source>Parts of training</source>
        <translation>Parties de l’entraînement</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <extracomment>what was measured: its value and unit</extracomment>
        <translation>%1 : %2 %3</translation>
    </message>
</context>
</TS>
