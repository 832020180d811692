// English: how a device stands with its class host.

export const classLink = {
  'link.connecting': 'Looking for the class…',
  'link.away':
    'The connection to the host is broken. It comes back by itself; nothing that was done is lost.',
  'link.refused':
    'This link is not known here. The class may be over and deleted, or the link belongs to another host.',
  'link.deleted':
    'This class was deleted, with everything that was in it. Nothing of it is kept on the host.',
  'link.replaced': 'This was opened on another device, which has it now.',
  'link.take-back': 'Use it here again',
  'link.disk':
    'The host cannot write to its disk. Nothing is accepted until it can: free some space on the host’s computer; the class goes on by itself.',
  'link.older':
    'This page is older than its host, which said something that it cannot show. Reload it: nothing is lost; what was sealed is on the host, and what is typed here comes back.',
  'link.other':
    'The host serves another version of this page now. Reload it when you have a moment: nothing is lost; what was sealed is on the host, and what is typed here comes back.',

  'link.match-names':
    'Heron Juniper Kestrel Lantern Maple Nimbus Otter Pine Quartz Reed Sable Tern Umber Vesper Willow Yarrow Alder Birch Cove Dune Ember Fern Grove Harbour',
  'link.match-again': '{name} {round}',
  'link.clock': 'The class clock',
  'link.segment-join': 'join',
  'link.segment-debrief': 'debrief, kept',
  'link.left': '{minutes} min left',
  'link.on-time': 'on time',
  'link.late': '{minutes} min late',
  'link.qr': 'The address to join, as a code for a camera',
} as const
